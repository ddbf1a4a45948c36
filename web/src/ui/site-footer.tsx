import { Link as NlLink } from '@nl-design-system-candidate/link-react'
import { EXPLORER_ROUTES } from '../../../src/http/explorer-routes.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { Link } from './link.js'
import './site-footer.css'

const texts = defineTexts(
  {
    what: 'Wat gemeenten zelf schrijven in begrotingen en jaarverslagen, met de regel erbij. Beleidsgraaf oordeelt niet, verbetert niets en vult niets aan.',
    contents: 'Wat zit erin, licenties en toegankelijkheid',
    graphiql: 'GraphiQL, voor ontwikkelaars',
    more: 'Over deze site',
  },
  {
    what: 'What municipalities write themselves in budgets and annual reports, with the line it stands on. Beleidsgraaf does not judge, correct or complete.',
    contents: 'What is in it, licences and accessibility',
    graphiql: 'GraphiQL, for developers',
    more: 'About this site',
  },
)

export function SiteFooter() {
  const t = useTexts(texts)
  return (
    <footer className="bgf-footer bgf-screen-only">
      <div className="bgf-width bgf-footer__inner">
        <p className="bgf-text">{t.what}</p>
        <nav aria-label={t.more}>
          <ul className="bgf-plain-list">
            <li>
              <Link href={EXPLORER_ROUTES.contents}>{t.contents}</Link>
            </li>
            <li>
              <NlLink href="/graphiql">{t.graphiql}</NlLink>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
