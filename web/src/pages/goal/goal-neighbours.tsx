import type { GoalNeighbours_GoalFragment as Goal } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { NodeLink } from '../../ui/link.js'

export const GoalNeighbours_Goal = graphql(`
  fragment GoalNeighbours_Goal on Goal {
    id
    evidence {
      sourceDocument {
        id
      }
    }
    program {
      goals {
        id
        number
        statement
        evidence {
          sourceDocument {
            id
          }
        }
      }
    }
  }
`)

const texts = defineTexts(
  {
    place: (at: string, of: string) => `Het ${at}e van de ${of} doelen van dit programma in het document`,
    only: 'Het enige doel van dit programma in het document',
    before: 'Ervoor:',
    after: 'Erna:',
  },
  {
    place: (at: string, of: string) => `No. ${at} of the ${of} goals of this programme in the document`,
    only: 'The only goal of this programme in the document',
    before: 'Before it:',
    after: 'After it:',
  },
)

/** Where it stands among the goals of its document, and the ones before and after it. */
export function GoalNeighbours({ goal }: { readonly goal: FragmentType<typeof GoalNeighbours_Goal> }) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { id, evidence, program } = unmask(GoalNeighbours_Goal, goal)
  const goals = program.goals.filter((one) => documentOf(one) === documentOf({ evidence }))
  const at = goals.findIndex((one) => one.id === id)
  if (goals.length === 1) return t.only
  return (
    <>
      {t.place(number(at + 1), number(goals.length))}
      <Neighbour title={t.before} goal={goals[at - 1]} />
      <Neighbour title={t.after} goal={goals[at + 1]} />
    </>
  )
}

type Listed = Goal['program']['goals'][number]

function Neighbour({ title, goal }: { readonly title: string; readonly goal: Listed | undefined }) {
  if (goal === undefined) return null
  return (
    <div className="bgf-subtle">
      {title}{' '}
      <Dutch>
        <NodeLink id={goal.id}>{[goal.number, goal.statement].filter(Boolean).join(' ')}</NodeLink>
      </Dutch>
    </div>
  )
}

const documentOf = ({ evidence }: Pick<Listed, 'evidence'>): string | undefined =>
  evidence[0]?.sourceDocument.id
