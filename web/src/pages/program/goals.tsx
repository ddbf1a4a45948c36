import { Heading } from '@nl-design-system-candidate/heading-react'
import { anchorOf } from '../../addresses.js'
import type { Goals_ProgramFragment as Program } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AmountLine, useAmountLine } from '../../ui/amount.js'
import { Empty } from '../../ui/answer.js'
import { CsvButton } from '../../ui/csv-button.js'
import { EvidenceRefs, evidenceText } from '../../ui/evidence.js'
import { NodeLink } from '../../ui/link.js'
import { Names } from '../../ui/names.js'
import './goals.css'

export const Goals_Program = graphql(`
  fragment Goals_Program on Program {
    goals {
      id
      number
      statement
      activities {
        id
        label
      }
      indicators {
        id
        name
      }
      budget(part: TOTAL) {
        id
        ...Amount_BudgetLine
      }
      evidence {
        sourceDocument {
          id
          title
          year
        }
        ...Sources_Passage
      }
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Doelen',
    none: 'De gelezen documenten noemen bij dit programma geen doel.',
    count: (title: string, count: string, one: boolean) => `${title}: ${count} ${one ? 'doel' : 'doelen'}`,
    activities: 'Daarvoor:',
    indicators: 'Gemeten met:',
    document: 'Document',
    number: 'Nummer',
    goal: 'Doel',
    money: 'Geld',
    forIt: 'Activiteiten ervoor',
    measured: 'Indicatoren',
    source: 'Bron',
  },
  {
    title: 'Goals',
    none: 'The documents that were read name no goal with this programme.',
    count: (title: string, count: string, one: boolean) => `${title}: ${count} ${one ? 'goal' : 'goals'}`,
    activities: 'For it:',
    indicators: 'Measured by:',
    document: 'Document',
    number: 'Number',
    goal: 'Goal',
    money: 'Money',
    forIt: 'Activities for it',
    measured: 'Indicators',
    source: 'Source',
  },
)

type Goal = Program['goals'][number]

/** What the programme wants, by document: the same goal in another document is another goal until somebody says otherwise. */
export function Goals({ program }: { readonly program: FragmentType<typeof Goals_Program> }) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const amountLine = useAmountLine()
  const groups = byDocument(unmask(Goals_Program, program).goals)
  return (
    <section aria-labelledby="doelen" className="bgf-stack">
      <Heading level={2} id="doelen">
        {t.title}
      </Heading>
      {groups.length === 0 ? <Empty>{t.none}</Empty> : null}
      {groups.map(({ title, goals }) => (
        <details key={title} open={goals.length <= 12}>
          <summary>
            <Dutch>{t.count(title, number(goals.length), goals.length === 1)}</Dutch>
          </summary>
          <ul className="bgf-goals">
            {goals.map((goal) => (
              <GoalItem key={goal.id} goal={goal} />
            ))}
          </ul>
        </details>
      ))}
      {groups.length === 0 ? null : (
        <CsvButton
          name="doelen"
          columns={[
            { header: t.document, value: ({ evidence }: Goal) => evidence[0]?.sourceDocument.title },
            { header: t.number, value: (goal) => goal.number },
            { header: t.goal, value: ({ statement }) => statement },
            { header: t.money, value: ({ budget }) => budget.map(amountLine).join('; ') },
            { header: t.forIt, value: ({ activities }) => activities.map(({ label }) => label).join('; ') },
            { header: t.measured, value: ({ indicators }) => indicators.map(({ name }) => name).join('; ') },
            { header: t.source, value: ({ evidence }) => evidenceText(evidence) },
            { header: 'id', value: ({ id }) => id },
          ]}
          rows={groups.flatMap(({ goals }) => goals)}
        />
      )}
    </section>
  )
}

function GoalItem({ goal }: { readonly goal: Goal }) {
  const t = useTexts(texts)
  return (
    <li id={anchorOf(goal.id)}>
      <Dutch>
        {goal.number === null ? null : <strong>{goal.number} </strong>}
        <NodeLink id={goal.id}>{goal.statement}</NodeLink>
      </Dutch>{' '}
      <EvidenceRefs passages={goal.evidence} />
      {goal.budget.map((line) => (
        <div key={line.id}>
          <AmountLine line={line} />
        </div>
      ))}
      {goal.activities.length === 0 ? null : (
        <div className="bgf-subtle">
          {t.activities} <Names nodes={goal.activities.map(({ id, label }) => ({ id, name: label }))} />
        </div>
      )}
      {goal.indicators.length === 0 ? null : (
        <div className="bgf-subtle">
          {t.indicators} <Names nodes={goal.indicators} />
        </div>
      )}
    </li>
  )
}

interface Group {
  readonly title: string
  readonly year: number
  readonly goals: Goal[]
}

/** Oldest document first, goals in its order. */
function byDocument(goals: readonly Goal[]): readonly Group[] {
  const found = new Map<string, Group>()
  for (const goal of goals) {
    const document = goal.evidence[0]?.sourceDocument
    const key = document?.id ?? ''
    const group = found.get(key) ?? { title: document?.title ?? '', year: document?.year ?? 0, goals: [] }
    group.goals.push(goal)
    found.set(key, group)
  }
  return [...found.values()].sort((a, b) => a.year - b.year)
}
