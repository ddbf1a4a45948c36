import { tracePath } from '../../addresses.js'
import type { ActivityFacts_ActivityFragment as Activity } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { CertaintyBadge } from '../../ui/certainty-badge.js'
import { EvidenceList } from '../../ui/evidence.js'
import { Link, NodeLink } from '../../ui/link.js'
import { Names } from '../../ui/names.js'
import { Quantities } from '../subject/action-item.js'

export const ActivityFacts_Activity = graphql(`
  fragment ActivityFacts_Activity on Activity {
    id
    certainty
    note
    program {
      id
      name
    }
    parent {
      id
      label
    }
    goals {
      id
      number
      statement
    }
    continues {
      ...Sibling_Activity
    }
    continuedBy {
      ...Sibling_Activity
    }
    results {
      value
      unit
      qualifier
      year
    }
    evidence {
      ...Sources_Passage
    }
  }
`)

export const Sibling_Activity = graphql(`
  fragment Sibling_Activity on Activity {
    id
    label
    year
    phase
  }
`)

const texts = defineTexts(
  {
    about: 'Kort',
    program: 'Programma',
    under: 'Staat onder',
    goals: 'Dient het doel',
    continues: 'Vervolg op',
    continuedBy: 'Krijgt vervolg in',
    results: 'In getallen',
    where: 'Waar het staat',
    onward: 'Verder',
    trace: 'Volg het geld stap voor stap',
  },
  {
    about: 'In short',
    program: 'Programme',
    under: 'Stands under',
    goals: 'Serves the goal',
    continues: 'Carries on',
    continuedBy: 'Carried on by',
    results: 'In figures',
    where: 'Where it stands',
    onward: 'Onward',
    trace: 'Follow the money step by step',
  },
)

export function ActivityFacts({
  activity,
}: {
  readonly activity: FragmentType<typeof ActivityFacts_Activity>
}) {
  const t = useTexts(texts)
  const found = unmask(ActivityFacts_Activity, activity)
  const { parent, continues, continuedBy, results, evidence } = found
  return (
    <section aria-label={t.about} className="bgf-panel">
      <dl className="bgf-facts">
        <dt>{t.program}</dt>
        <dd>
          <Names nodes={[found.program]} />
        </dd>
        {parent === null ? null : (
          <>
            <dt>{t.under}</dt>
            <dd>
              <Dutch>
                <NodeLink id={parent.id}>{parent.label}</NodeLink>
              </Dutch>{' '}
              <CertaintyBadge certainty={found.certainty} note={found.note} />
            </dd>
          </>
        )}
        {found.goals.length === 0 ? null : (
          <>
            <dt>{t.goals}</dt>
            <dd>
              <Names
                nodes={found.goals.map(({ id, number, statement }) => ({
                  id,
                  name: [number, statement].filter(Boolean).join(' '),
                }))}
              />
            </dd>
          </>
        )}
        <Siblings title={t.continues} siblings={continues} />
        <Siblings title={t.continuedBy} siblings={continuedBy} />
        {results.length === 0 ? null : (
          <>
            <dt>{t.results}</dt>
            <dd>
              <Quantities results={results} />
            </dd>
          </>
        )}
        {evidence.length === 0 ? null : (
          <>
            <dt>{t.where}</dt>
            <dd>
              <EvidenceList passages={evidence} />
            </dd>
          </>
        )}
        <dt className="bgf-screen-only">{t.onward}</dt>
        <dd className="bgf-screen-only">
          <Link href={tracePath(found.id)}>{t.trace}</Link>
        </dd>
      </dl>
    </section>
  )
}

interface SiblingsProps {
  readonly title: string
  readonly siblings: Activity['continues']
}

/** What carries on what is a reader's judgement, and it says so. */
function Siblings({ title, siblings }: SiblingsProps) {
  const words = useVocabulary()
  if (siblings.length === 0) return null
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {unmask(Sibling_Activity, siblings).map(({ id, label, year, phase }) => (
          <div key={id}>
            <Dutch>
              <NodeLink id={id}>{label}</NodeLink>
            </Dutch>{' '}
            <span className="bgf-subtle">
              {[year, phase === null ? null : words.phase[phase]].filter(Boolean).join(', ')}
            </span>{' '}
            <CertaintyBadge certainty="INFERRED" />
          </div>
        ))}
      </dd>
    </>
  )
}
