import { Heading } from '@nl-design-system-candidate/heading-react'
import { useApi } from '../../api/use-api.js'
import type { ComparisonMeasure } from '../../generated/enums.js'
import { graphql } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { convertedTexts } from '../../text/converted.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { ComparisonTable } from '../../ui/comparison-table.js'
import { Link } from '../../ui/link.js'
import { QueryLink } from '../../ui/query-link.js'
import { MONEY_KINDS, type MoneyKind, useSubjectAddress } from '../subject/subject-address.js'

const BudgetRowsQuery = graphql(`
  query BudgetRows($program: ID!, $measure: ComparisonMeasure!) {
    comparison(measure: $measure, program: $program) {
      measure
      columns {
        label
      }
      rows {
        header {
          label
        }
      }
      ...ComparisonTable_Comparison
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Rijen van de begroting en doelen met geld',
    lasten: 'lasten',
    baten: 'baten',
    saldo: 'saldo',
    measure: 'Welk geld',
    caption: (what: string, euros: string) => `Per rij of doel: ${what} per jaar, ${euros}`,
    none: 'De gelezen documenten geven bij dit programma geen bedragen van rijen of doelen.',
  },
  {
    title: 'Rows of the budget, and goals with money',
    lasten: 'expenditure',
    baten: 'income',
    saldo: 'balance',
    measure: 'Which money',
    caption: (what: string, euros: string) => `By row or goal: ${what} by year, ${euros}`,
    none: 'The documents that were read give no amounts of rows or goals with this programme.',
  },
)

const WORDS = Object.keys(MONEY_KINDS) as MoneyKind[]
/** While another kind is on its way the last one stays, under its own name. */
const wordOf = (measure: ComparisonMeasure): MoneyKind | undefined =>
  WORDS.find((word) => MONEY_KINDS[word] === measure)

/** The way into each row, with one kind of money over the years; which kind stands in the address. */
export function BudgetRows({ program }: { readonly program: string }) {
  const t = useTexts(texts)
  const { euros } = useTexts(convertedTexts)
  const { href } = useUrlState()
  const word = useSubjectAddress().moneyKind ?? 'lasten'
  const answer = useApi(BudgetRowsQuery, { program, measure: MONEY_KINDS[word] })
  return (
    <section aria-labelledby="rijen" className="bgf-stack">
      <Heading level={2} id="rijen">
        {t.title}
      </Heading>
      <AnswerView answer={answer} lines={8}>
        {({ comparison }) =>
          comparison.columns.length === 0 ? (
            <Empty>{t.none}</Empty>
          ) : (
            <div className="bgf-stack">
              <nav aria-label={t.measure} className="bgf-choice bgf-screen-only">
                <ul className="bgf-cluster bgf-plain-list">
                  {WORDS.map((one) => (
                    <li key={one}>
                      <Link href={href({ geldsoort: one === 'lasten' ? null : one })} current={one === word}>
                        {t[one]}
                      </Link>
                    </li>
                  ))}
                </ul>
              </nav>
              <ComparisonTable
                name="rijen"
                file={`begrotingsrijen-${wordOf(comparison.measure) ?? word}`}
                what={t[wordOf(comparison.measure) ?? word]}
                caption={t.caption(t[wordOf(comparison.measure) ?? word], euros)}
                comparison={comparison}
              />
              <QueryLink question={answer.question} of={t.title} />
            </div>
          )
        }
      </AnswerView>
    </section>
  )
}
