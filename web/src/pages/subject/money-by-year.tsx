import { Heading } from '@nl-design-system-candidate/heading-react'
import { lazy } from 'react'
import { useApi } from '../../api/use-api.js'
import type { MoneyByYearQuery as Money } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { convertedTexts } from '../../text/converted.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { QueryLink } from '../../ui/query-link.js'
import { MoneyTable } from './money-table.js'
import { Part } from '../../ui/error-boundary.js'

const MoneyByYearQuery = graphql(`
  query MoneyByYear($of: ID!) {
    promisedAndReported(of: $of) {
      years {
        year
        money {
          direction
          part
          label
          budget {
            ...PrintedAmount_PrintedAmount
          }
          actual {
            ...PrintedAmount_PrintedAmount
          }
          printedDifference {
            ...PrintedAmount_PrintedAmount
          }
          computedDifference
        }
      }
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Lasten, baten en saldo',
    none: 'In de gelezen documenten staat hier geen bedrag bij. Bedragen kunnen wel bij een rij van de begroting, een doel of een thema staan.',
    caption: (name: string, euros: string) =>
      `Lasten, baten en saldo van ${name}: begroting en realisatie per jaar, ${euros}`,
    parts: (name: string, euros: string) =>
      `Onderdelen van ${name}, ${euros}; een subtotaal en zijn delen niet bij elkaar optellen`,
  },
  {
    title: 'Expenditure, income and balance',
    none: 'The documents that were read give no amount with this. There may be amounts with a row of the budget, a goal or a theme.',
    caption: (name: string, euros: string) =>
      `Expenditure, income and balance of ${name}: budget and actual by year, ${euros}`,
    parts: (name: string, euros: string) =>
      `Parts of ${name}, ${euros}; do not add a subtotal and its parts together`,
  },
)

export type MoneyRow = Money['promisedAndReported']['years'][number]['money'][number] & {
  readonly year: number
}

const FILES = { totals: 'lasten-baten-saldo', parts: 'onderdelen-van-lasten-baten-saldo' }

const MoneyChart = lazy(async () => ({ default: (await import('./money-chart.js')).MoneyChart }))

/** Of what has no amount of its own: said, because its money stands elsewhere. */
export function NoMoney() {
  const t = useTexts(texts)
  return (
    <section aria-labelledby="geld" className="bgf-stack">
      <Heading level={2} id="geld">
        {t.title}
      </Heading>
      <Empty>{t.none}</Empty>
    </section>
  )
}

interface MoneyByYearProps {
  readonly of: string
  /** What the money is of. */
  readonly name: string
}

/** Budget against accounts over the years: a picture, the same as a table, and the parts of it. */
export function MoneyByYear({ of, name }: MoneyByYearProps) {
  const t = useTexts(texts)
  const { euros } = useTexts(convertedTexts)
  const answer = useApi(MoneyByYearQuery, { of })
  return (
    <section aria-labelledby="geld" className="bgf-stack">
      <Heading level={2} id="geld">
        {t.title}
      </Heading>
      <AnswerView answer={answer} lines={8}>
        {({ promisedAndReported }) => {
          const rows = promisedAndReported.years.flatMap(({ year, money }) =>
            money.map((row): MoneyRow => ({ ...row, year })),
          )
          const totals = rows.filter(({ part }) => part === 'TOTAL')
          const parts = rows.filter(({ part }) => part !== 'TOTAL')
          if (rows.length === 0) return <Empty>{t.none}</Empty>
          return (
            <div className="bgf-stack bgf-stack--wide">
              <Part fallback={<div className="bgf-money-chart--coming" />}>
                <MoneyChart rows={totals} name={name} />
              </Part>
              {totals.length === 0 ? null : (
                <MoneyTable
                  name="geld"
                  file={FILES.totals}
                  caption={<Dutch>{t.caption(name, euros)}</Dutch>}
                  rows={totals}
                />
              )}
              {parts.length === 0 ? null : (
                <MoneyTable
                  name="onderdelen"
                  file={FILES.parts}
                  caption={<Dutch>{t.parts(name, euros)}</Dutch>}
                  rows={parts}
                  parts
                />
              )}
              <QueryLink question={answer.question} of={t.title} />
            </div>
          )
        }}
      </AnswerView>
    </section>
  )
}
