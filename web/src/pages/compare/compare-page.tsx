import { lazy } from 'react'
import { useApi } from '../../api/use-api.js'
import { useNarrowed } from '../../api/use-narrowed.js'
import type { BudgetDirection } from '../../generated/enums.js'
import { graphql, unmask } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { useFormat } from '../../text/format.js'
import { convertedTexts } from '../../text/converted.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { titleWith } from '../../text/title-with.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { ComparisonTable } from '../../ui/comparison-table.js'
import { LeftOut } from '../../ui/left-out.js'
import { PageFrame } from '../../ui/page-frame.js'
import { kindOf } from '../../text/measure.js'
import { Candidates_Query, candidatesOf } from './candidates.js'
import { type Asked, comparedIn } from './compare-address.js'
import { CompareChoice } from './compare-choice.js'
import { CompareForm } from './compare-form.js'
import { CellList_Comparison, comparedOf, type Comparison } from './compared.js'
import { CellList } from './cell-list.js'
import { useCompareWords } from './words.js'
import { Part } from '../../ui/error-boundary.js'
import './compare.css'

const CandidatesQuery = graphql(`
  query CompareCandidates($direction: BudgetDirection) {
    ...Candidates_Query
  }
`)

const CompareQuery = graphql(`
  query Compare(
    $measure: ComparisonMeasure!
    $of: [ID!]
    $by: ComparisonAxis
    $program: ID
    $years: [Int!]
    $basis: BudgetBasis
  ) {
    comparison(measure: $measure, of: $of, by: $by, program: $program, years: $years, basis: $basis) {
      ...ComparisonTable_Comparison
      ...CellList_Comparison
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Vergelijken',
    lead: (euros: string) =>
      `Eén maat naast elkaar, over jaren of gemeenten. Niets is opgeteld: elk getal staat in een document, of telt wat is gelezen. Bedragen staan er ${euros}. Wat dezelfde naam heeft, hoeft niet hetzelfde te zijn.`,
    needed:
      'Kies eerst van elke gemeente wat u naast elkaar wilt zetten: wat dezelfde naam heeft, hoeft niet hetzelfde te zijn.',
    caption: (measure: string, unit: string) => `${measure}, ${unit}`,
    program: (name: string) => `programma ${name}`,
    byMunicipality: 'gemeenten naast elkaar',
    indicator: 'elk in de eigen eenheid',
    count: 'in de gelezen documenten',
  },
  {
    title: 'Compare',
    lead: (euros: string) =>
      `One measure side by side, across years or municipalities. Nothing is added up: every figure stands in a document, or counts what was read. Amounts are ${euros}. What has the same name need not be the same.`,
    needed:
      'First choose of each municipality what you want to put side by side: what has the same name need not be the same.',
    caption: (measure: string, unit: string) => `${measure}, ${unit}`,
    program: (name: string) => `programme ${name}`,
    byMunicipality: 'municipalities side by side',
    indicator: 'each in its own unit',
    count: 'in the documents that were read',
  },
)

/** What in the address chooses what is compared. */
const CHOOSING = ['wat', 'van', 'tot', 'maat', 'kolommen', 'programma']

const CompareChart = lazy(async () => ({ default: (await import('./compare-chart.js')).CompareChart }))

/** One measure of several things over the years: as a chart, as a table, and each figure with its line. */
export function ComparePage() {
  const t = useTexts(texts)
  const { euros } = useTexts(convertedTexts)
  const words = useCompareWords()
  const { list: listOf } = useFormat()
  const { params } = useUrlState()
  const units = { money: euros, indicator: t.indicator, count: t.count }
  const asked = comparedIn(params)
  const { measure, by, of, program, years, basis } = asked
  const needed = by === 'MUNICIPALITY' && of === null && program === null && kindOf(measure) !== 'count'
  const candidates = useApi(CandidatesQuery, { direction: directionOf(asked) })
  const answer = useNarrowed(CompareQuery, { measure, of, by, program, years, basis }, ['program'], {
    pause: needed,
  })
  const notUsed = [...asked.leftOut, ...(answer.refused.length === 0 ? [] : ['programma'])]
  const tab = `${t.title}: ${words.measure[measure].toLowerCase()}`
  const things = answer.data ? comparedOf(unmask(CellList_Comparison, answer.data.comparison)) : []
  const municipalities = unmask(Candidates_Query, candidates.data)?.municipalities ?? []
  const programs = municipalities.flatMap((municipality) => municipality.programs)
  const chosen = [
    of === null || needed ? null : listOf(things.map(({ label }) => label)),
    program === null || notUsed.includes('programma')
      ? null
      : t.program(programs.find(({ id }) => id === program)?.name ?? program),
    years === null ? null : `${asked.from}–${asked.to}`,
    basis === null ? null : words.basis(measure, basis),
    by === 'MUNICIPALITY' ? t.byMunicipality : null,
  ].filter((part) => part !== null)
  return (
    <PageFrame
      title={t.title}
      tab={titleWith(tab, chosen)}
      file={[tab, ...chosen].join(' ')}
      lead={t.lead(euros)}
      question={needed ? null : answer.question}
    >
      <LeftOut names={notUsed}>
        <div className="bgf-columns bgf-columns--aside-first">
          <CompareChoice asked={asked} programs={programs} />
          <div className="bgf-stack bgf-stack--wide">
            <AnswerView answer={candidates} lines={1}>
              {(found) => (
                <CompareForm
                  // Another choice in the address; the order of a table is none.
                  key={CHOOSING.map((name) => params.get(name)).join()}
                  asked={asked}
                  groups={candidatesOf(unmask(Candidates_Query, found), measure)}
                  needed={needed}
                />
              )}
            </AnswerView>
            {needed ? (
              <Empty>{t.needed}</Empty>
            ) : (
              <AnswerView answer={answer} lines={12}>
                {({ comparison }) => {
                  const found: Comparison = unmask(CellList_Comparison, comparison)
                  const compared = comparedOf(found)
                  return (
                    <>
                      <Part fallback={<div className="bgf-compare__coming" />}>
                        <CompareChart measure={found.measure} compared={compared} />
                      </Part>
                      <ComparisonTable
                        name="vergelijking"
                        file="vergelijking"
                        what={words.measure[found.measure]}
                        caption={t.caption(words.measure[found.measure], units[kindOf(found.measure)])}
                        comparison={comparison}
                        narrow
                      />
                      <CellList measure={found.measure} compared={compared} />
                    </>
                  )
                }}
              </AnswerView>
            )}
          </div>
        </div>
      </LeftOut>
    </PageFrame>
  )
}

/** Candidates for money are those with money of that kind. */
function directionOf({ measure }: Asked): BudgetDirection {
  return measure === 'INCOME' || measure === 'BALANCE' || measure === 'RESULT' ? measure : 'EXPENDITURE'
}
