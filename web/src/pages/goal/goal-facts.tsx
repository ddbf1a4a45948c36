import { anchorOf, idToPath, tracePath, withQuery, restOf } from '../../addresses.js'
import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import type { GoalFacts_GoalFragment as Goal } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { EvidenceList } from '../../ui/evidence.js'
import { Link } from '../../ui/link.js'
import { Names } from '../../ui/names.js'
import { GoalNeighbours } from './goal-neighbours.js'

export const GoalFacts_Goal = graphql(`
  fragment GoalFacts_Goal on Goal {
    id
    program {
      id
      name
      municipality {
        id
        name
      }
    }
    evidence {
      sourceDocument {
        id
        title
        year
      }
      ...Sources_Passage
    }
    ...GoalNeighbours_Goal
  }
`)

const texts = defineTexts(
  {
    about: 'Kort',
    municipality: 'Gemeente',
    program: 'Programma',
    stands: 'Staat in',
    place: 'Plaats',
    onward: 'Verder',
    trace: 'Volg het geld stap voor stap',
    all: 'Alle doelen van het programma',
    indicators: 'Indicatoren van het programma over de jaren',
  },
  {
    about: 'In short',
    municipality: 'Municipality',
    program: 'Programme',
    stands: 'Stands in',
    place: 'Place',
    onward: 'Onward',
    trace: 'Follow the money step by step',
    all: 'All goals of the programme',
    indicators: 'Indicators of the programme over the years',
  },
)

/** Whose goal it is, which documents say it on which lines, and the ways onward. */
export function GoalFacts({ goal }: { readonly goal: FragmentType<typeof GoalFacts_Goal> }) {
  const t = useTexts(texts)
  const found = unmask(GoalFacts_Goal, goal)
  const { id, program, evidence } = found
  const onward = [
    { href: tracePath(id), label: t.trace },
    { href: `${idToPath(program.id) ?? ''}#doelen`, label: t.all },
    { href: withQuery(EXPLORER_ROUTES.indicators, { programma: restOf(program.id) }), label: t.indicators },
  ]
  return (
    <section aria-label={t.about} className="bgf-panel">
      <dl className="bgf-facts">
        <dt>{t.municipality}</dt>
        <dd>
          <Names nodes={[program.municipality]} />
        </dd>
        <dt>{t.program}</dt>
        <dd>
          <Names nodes={[program]} />
        </dd>
        <dt>{t.stands}</dt>
        <dd>
          {documentsOf(evidence).map(({ document, passages }) => (
            <div key={document.id}>
              <span className="bgf-number">{document.year}</span>:{' '}
              <Dutch>
                <Link href={`${EXPLORER_ROUTES.contents}#${anchorOf(document.id)}`}>{document.title}</Link>
              </Dutch>
              <EvidenceList passages={passages} />
            </div>
          ))}
        </dd>
        <dt>{t.place}</dt>
        <dd>
          <GoalNeighbours goal={found} />
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

interface Said {
  readonly document: Goal['evidence'][number]['sourceDocument']
  readonly passages: Goal['evidence'][number][]
}

/** Each document once, oldest first. */
function documentsOf(evidence: Goal['evidence']): readonly Said[] {
  const found = new Map<string, Said>()
  for (const passage of evidence) {
    const document = passage.sourceDocument
    const said = found.get(document.id) ?? { document, passages: [] }
    said.passages.push(passage)
    found.set(document.id, said)
  }
  return [...found.values()].sort((a, b) => a.document.year - b.document.year)
}
