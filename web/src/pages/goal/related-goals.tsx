import { Heading } from '@nl-design-system-candidate/heading-react'
import { Fragment } from 'react'
import type { RelatedGoal_GoalFragment as Related } from '../../generated/graphql.js'
import { type FragmentType, unmask } from '../../generated/index.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Empty } from '../../ui/answer.js'
import { CertaintyBadge } from '../../ui/certainty-badge.js'
import { CsvButton } from '../../ui/csv-button.js'
import { NodeLink } from '../../ui/link.js'
import { type Relation, RelatedGoals_Goal, relatedTo } from './related.js'

const texts = defineTexts(
  {
    title: 'Samenhang met andere doelen',
    lead: 'De gelezen documenten zeggen niet welk doel onder welk valt. Wat hier staat, volgt uit de activiteiten die het doel dienen.',
    same: 'Dezelfde activiteiten dienen ook',
    above: 'Wat boven die activiteiten staat, dient',
    below: 'Wat onder die activiteiten staat, dient ook',
    earlier: 'Vervolg op het werk voor',
    later: 'Krijgt vervolg in het werk voor',
    none: 'Geen ander doel hangt door zijn activiteiten met dit doel samen.',
    relation: 'Verband',
    goal: 'Doel',
    document: 'Document',
  },
  {
    title: 'Connection with other goals',
    lead: 'The documents that were read do not say which goal falls under which. What stands here follows from the activities that serve the goal.',
    same: 'The same activities also serve',
    above: 'What stands above those activities serves',
    below: 'What stands under those activities also serves',
    earlier: 'Carries on the work for',
    later: 'Carried on by the work for',
    none: 'No other goal is connected with this one by its activities.',
    relation: 'Connection',
    goal: 'Goal',
    document: 'Document',
  },
)

/** Other goals, by what the activities of this one have to do with them. */
export function RelatedGoals({ goal }: { readonly goal: FragmentType<typeof RelatedGoals_Goal> }) {
  const t = useTexts(texts)
  const groups = relatedTo(unmask(RelatedGoals_Goal, goal))
  return (
    <section aria-labelledby="samenhang" className="bgf-stack">
      <Heading level={2} id="samenhang">
        {t.title}
      </Heading>
      {groups.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <>
          <p className="bgf-text">{t.lead}</p>
          <dl className="bgf-facts">
            {groups.map(({ relation, goals }) => (
              <Fragment key={relation}>
                <dt>{t[relation]}</dt>
                <dd>
                  <ul className="bgf-plain-list">
                    {goals.map((one) => (
                      <li key={one.id}>
                        <RelatedGoal goal={one} inferred={isInferred(relation)} />
                      </li>
                    ))}
                  </ul>
                </dd>
              </Fragment>
            ))}
          </dl>
          <CsvButton
            name="verwante-doelen"
            columns={[
              { header: t.relation, value: ({ relation }) => t[relation] },
              { header: t.goal, value: ({ one }) => [one.number, one.statement].filter(Boolean).join(' ') },
              { header: t.document, value: ({ one }) => documentOf(one) },
              { header: 'id', value: ({ one }) => one.id },
            ]}
            rows={groups.flatMap(({ relation, goals }) => goals.map((one) => ({ relation, one })))}
          />
        </>
      )}
    </section>
  )
}

function RelatedGoal({ goal, inferred }: { readonly goal: Related; readonly inferred: boolean }) {
  return (
    <>
      <Dutch>
        <NodeLink id={goal.id}>{[goal.number, goal.statement].filter(Boolean).join(' ')}</NodeLink>
      </Dutch>{' '}
      {inferred ? (
        <>
          <span className="bgf-subtle">
            <Dutch>{documentOf(goal)}</Dutch>
          </span>{' '}
          <CertaintyBadge certainty="INFERRED" />
        </>
      ) : null}
    </>
  )
}

/** What carries on what is a reader's judgement. */
const isInferred = (relation: Relation): boolean => relation === 'earlier' || relation === 'later'

const documentOf = ({ evidence }: Related): string => evidence[0]?.sourceDocument.title.split(',')[0] ?? ''
