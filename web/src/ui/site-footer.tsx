import { Link as NlLink } from '@nl-design-system-candidate/link-react'
import { useLocation } from 'wouter'
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
    printed: (address: string, day: string) => `Afgedrukt van ${address} op ${day}`,
  },
  {
    what: 'What municipalities write themselves in budgets and annual reports, with the line it stands on. Beleidsgraaf does not judge, correct or complete.',
    contents: 'What is in it, licences and accessibility',
    graphiql: 'GraphiQL, for developers',
    more: 'About this site',
    printed: (address: string, day: string) => `Printed from ${address} on ${day}`,
  },
)

export function SiteFooter() {
  const t = useTexts(texts)
  useLocation()
  return (
    <footer className="bgf-footer">
      <div className="bgf-width bgf-footer__inner bgf-screen-only">
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
      <p className="bgf-print-only">{t.printed(location.href, new Date().toISOString().slice(0, 10))}</p>
    </footer>
  )
}
