import { tracePath, withQuery, restOf } from '../../addresses.js'
import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Link } from '../../ui/link.js'
import { Names } from '../../ui/names.js'
import { ReadDocuments } from '../subject/read-documents.js'

export const ProgramFacts_Program = graphql(`
  fragment ProgramFacts_Program on Program {
    id
    municipality {
      id
      name
    }
  }
`)

const texts = defineTexts(
  {
    about: 'Kort',
    municipality: 'Gemeente',
    read: 'Gelezen',
    onward: 'Verder',
    trace: 'Volg het geld stap voor stap',
    compare: 'Vergelijk de rijen over de jaren',
    indicators: 'Indicatoren over de jaren',
    findings: 'Wat klopt er niet',
  },
  {
    about: 'In short',
    municipality: 'Municipality',
    read: 'Read',
    onward: 'Onward',
    trace: 'Follow the money step by step',
    compare: 'Compare the rows over the years',
    indicators: 'Indicators over the years',
    findings: 'What does not add up',
  },
)

interface ProgramFactsProps {
  readonly program: FragmentType<typeof ProgramFacts_Program>
}

export function ProgramFacts({ program }: ProgramFactsProps) {
  const t = useTexts(texts)
  const { id, municipality } = unmask(ProgramFacts_Program, program)
  const onward = [
    { href: tracePath(id), label: t.trace },
    { href: withQuery(EXPLORER_ROUTES.compare, { programma: restOf(id) }), label: t.compare },
    { href: withQuery(EXPLORER_ROUTES.indicators, { programma: restOf(id) }), label: t.indicators },
    { href: withQuery(EXPLORER_ROUTES.findings, { programma: id }), label: t.findings },
  ]
  return (
    <section aria-label={t.about} className="bgf-panel">
      <dl className="bgf-facts">
        <dt>{t.municipality}</dt>
        <dd>
          <Names nodes={[municipality]} />
        </dd>
        <dt>{t.read}</dt>
        <dd>
          <ReadDocuments program={id} />
        </dd>
        <dt className="bgf-screen-only">{t.onward}</dt>
        <dd className="bgf-screen-only bgf-cluster">
          {onward.map(({ href, label }) => (
            <Link key={href} href={href}>
              {label}
            </Link>
          ))}
        </dd>
      </dl>
    </section>
  )
}
