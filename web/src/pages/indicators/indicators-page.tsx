import { lazy } from 'react'
import { useNarrowed } from '../../api/use-narrowed.js'
import { graphql } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { readAddress } from '../../read-address.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { titleWith } from '../../text/title-with.js'
import { AnswerView } from '../../ui/answer.js'
import { LeftOut } from '../../ui/left-out.js'
import { PageFrame } from '../../ui/page-frame.js'
import { IndicatorFilters, useChosenIndicators } from './indicator-filters.js'
import { IndicatorGroups } from './indicator-groups.js'
import { Part } from '../../ui/error-boundary.js'

export const PAGE_SIZE = 100

const IndicatorsQuery = graphql(`
  query Indicators($municipality: String, $program: ID, $goalMet: Boolean, $first: Int, $after: String) {
    indicators(
      municipality: $municipality
      program: $program
      goalMet: $goalMet
      first: $first
      after: $after
    ) {
      ...IndicatorFilters_IndicatorConnection
      ...IndicatorGroups_IndicatorConnection
    }
    gaps(kind: INDICATOR_WITHOUT_VALUE, municipality: $municipality, program: $program, first: $first) {
      nodes {
        ...Missing_Gap
      }
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Indicatoren',
    lead: 'Waar een gemeente naar streeft en wat ervan kwam, per jaar en zoals afgedrukt. Of een doel is gehaald, zegt het document zelf; wat het niet zegt, staat hier niet.',
    scale:
      'Elke grafiek heeft een eigen schaal, die niet altijd bij nul begint. ‘Meer dan 90’ is er een punt op 90.',
  },
  {
    title: 'Indicators',
    lead: 'What a municipality aims at and what came of it, by year and as printed. Whether a goal was met is what the document itself says; what it does not say does not stand here.',
    scale:
      'Each chart has a scale of its own, which does not always begin at zero. ‘More than 90’ is a point at 90 in it.',
  },
)

const IndicatorLegend = lazy(async () => ({
  default: (await import('./indicator-chart.js')).IndicatorLegend,
}))

/** Target against actual over the years, what was missed first. */
export function IndicatorsPage() {
  const t = useTexts(texts)
  const { params } = useUrlState()
  const { text, word, id, leftOut } = readAddress(params)
  const answer = useNarrowed(
    IndicatorsQuery,
    {
      municipality: text('gemeente'),
      program: id('programma', 'program'),
      goalMet: word('gehaald', { ja: true, nee: false }),
      first: PAGE_SIZE,
      after: text('na'),
    },
    ['municipality', 'program'],
  )
  const refused = answer.refused.map((name) => (name === 'program' ? 'programma' : 'gemeente'))
  const notUsed = [...leftOut, ...refused]
  const chosen = useChosenIndicators(answer.data?.indicators, notUsed)
  return (
    <PageFrame title={t.title} tab={titleWith(t.title, chosen)} lead={t.lead} question={answer.question}>
      <LeftOut names={notUsed}>
        <AnswerView answer={answer} lines={24}>
          {({ indicators, gaps }) => (
            <div className="bgf-columns bgf-columns--aside-first">
              <IndicatorFilters found={indicators} />
              <div className="bgf-stack bgf-stack--wide">
                <div className="bgf-stack bgf-stack--tight">
                  <Part>
                    <IndicatorLegend />
                  </Part>
                  <p className="bgf-subtle">{t.scale}</p>
                </div>
                <IndicatorGroups found={indicators} gaps={gaps.nodes} />
              </div>
            </div>
          )}
        </AnswerView>
      </LeftOut>
    </PageFrame>
  )
}
