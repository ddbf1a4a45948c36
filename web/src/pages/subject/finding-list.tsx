import { Heading } from '@nl-design-system-candidate/heading-react'
import { withQuery } from '../../addresses.js'
import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Empty } from '../../ui/answer.js'
import { Badge } from '../../ui/badge.js'
import { EvidenceRefs } from '../../ui/evidence.js'
import { Link, NodeLink } from '../../ui/link.js'

export const FindingList_Finding = graphql(`
  fragment FindingList_Finding on Finding {
    id
    severity
    message
    evidence {
      ...Sources_Passage
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Wat klopt er niet',
    none: 'Hier is niets gevonden dat niet klopt.',
    more: 'meer hierover',
    all: (count: string) => `Alle ${count} bevindingen`,
    first: (shown: string, count: string) => `De belangrijkste ${shown} van ${count} bevindingen.`,
  },
  {
    title: 'What does not add up',
    none: 'Nothing was found here that does not add up.',
    more: 'more on this',
    all: (count: string) => `All ${count} findings`,
    first: (shown: string, count: string) => `The ${shown} of ${count} findings that matter most.`,
  },
)

interface FindingListProps {
  readonly findings: readonly FragmentType<typeof FindingList_Finding>[]
  /** The programme that they are all of, when they are. */
  readonly program?: string
  /** How many it has, where that is more than were fetched. */
  readonly total?: number
  /** What is said where there are none, where more was not looked at than what this is about. */
  readonly none?: string
}

const AT_ONCE = 10

/** What does not add up in the lines that this is about, with the figures. */
export function FindingList({ findings, program, total = findings.length, none }: FindingListProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { number } = useFormat()
  const found = unmask(FindingList_Finding, findings)
  const shown = program === undefined ? found : [...found].sort(bySeverity).slice(0, AT_ONCE)
  return (
    <section aria-labelledby="bevindingen" className="bgf-stack">
      <Heading level={2} id="bevindingen">
        {t.title}
      </Heading>
      {found.length === 0 ? <Empty>{none ?? t.none}</Empty> : null}
      <ul className="bgf-promises__list">
        {shown.map(({ id, severity, message, evidence }) => (
          <li key={id}>
            <Badge>{words.severity[severity] ?? severity}</Badge> <Dutch>{message}</Dutch>{' '}
            <EvidenceRefs passages={evidence} />{' '}
            <span className="bgf-screen-only">
              <NodeLink id={id}>{t.more}</NodeLink>
            </span>
          </li>
        ))}
      </ul>
      {program === undefined || shown.length === total ? null : (
        <p>
          <span className="bgf-print-only">{t.first(number(shown.length), number(total))}</span>
          <Link
            className="bgf-screen-only"
            href={withQuery(EXPLORER_ROUTES.findings, { programma: program })}
          >
            {t.all(number(total))}
          </Link>
        </p>
      )}
    </section>
  )
}

const SEVERITIES = ['ERROR', 'WARNING', 'INFO']
const bySeverity = (a: { readonly severity: string }, b: { readonly severity: string }): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
