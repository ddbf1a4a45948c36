import type { Continuations_ActivityFragment as Activity } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { NodeLink } from '../../ui/link.js'

export const Continuations_Activity = graphql(`
  fragment Continuations_Activity on Activity {
    continues {
      id
      label
      year
      phase
    }
    continuedBy {
      id
      label
      year
      phase
    }
  }
`)

const texts = defineTexts(
  { continues: 'Vervolg op', continuedBy: 'Krijgt vervolg in' },
  { continues: 'Carries on', continuedBy: 'Carried on by' },
)

/** What an action carries on, and what carries it on: a reader's judgement, and it says so. */
export function Continuations({
  activity,
}: {
  readonly activity: FragmentType<typeof Continuations_Activity>
}) {
  const t = useTexts(texts)
  const { continues, continuedBy } = unmask(Continuations_Activity, activity)
  return (
    <>
      <Others title={t.continues} others={continues} />
      <Others title={t.continuedBy} others={continuedBy} />
    </>
  )
}

interface OthersProps {
  readonly title: string
  readonly others: Activity['continues']
}

function Others({ title, others }: OthersProps) {
  const words = useVocabulary()
  return others.map(({ id, label, year, phase }) => (
    <div key={id} className="bgf-subtle">
      {title}{' '}
      <Dutch>
        <NodeLink id={id}>{label}</NodeLink>
      </Dutch>{' '}
      (
      {[year, phase === null ? null : words.phase[phase], words.certainty.INFERRED]
        .filter(Boolean)
        .join(', ')}
      )
    </div>
  ))
}

/** The same for a file: 'Afbouw JeugdhulpPlus (2024, voorgenomen)'. That it is inferred stands in the column's header. */
export function useOthersText(): (others: readonly Omit<Activity['continues'][number], 'id'>[]) => string {
  const words = useVocabulary()
  return (others) =>
    others
      .map(({ label, year, phase }) => {
        const when = [year, phase === null ? null : words.phase[phase]].filter(Boolean).join(', ')
        return when === '' ? label : `${label} (${when})`
      })
      .join('; ')
}

/** Headers of two columns in a file. */
export const continuationTexts = defineTexts(
  { continues: 'Vervolg op (afgeleid)', continuedBy: 'Krijgt vervolg in (afgeleid)' },
  { continues: 'Carries on (inferred)', continuedBy: 'Carried on by (inferred)' },
)
