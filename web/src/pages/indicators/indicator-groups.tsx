import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Missing_GapFragment as Gap } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Empty } from '../../ui/answer.js'
import { Pager } from '../../ui/pager.js'
import { IndicatorCard, IndicatorCard_Indicator } from './indicator-card.js'
import { PAGE_SIZE } from './indicators-page.js'
import { Missing_Gap } from './missing.js'
import { valueRows, ValueTable } from './value-table.js'
import './indicators.css'

export const IndicatorGroups_IndicatorConnection = graphql(`
  fragment IndicatorGroups_IndicatorConnection on IndicatorConnection {
    totalCount
    pageInfo {
      ...Pager_PageInfo
    }
    nodes {
      id
      goalMet
      ...IndicatorCard_Indicator
    }
  }
`)

const texts = defineTexts(
  {
    false: 'Doel niet gehaald',
    true: 'Doel gehaald',
    null: 'Zonder oordeel van het document',
    count: (count: string, one: boolean) => `${count} ${one ? 'indicator' : 'indicatoren'}`,
    none: 'Geen gelezen document geeft een indicator die bij deze filters past. Er kan meer zijn zonder de gekozen filters.',
    paged: 'Dit is een deel van de lijst; op elk deel staan de niet gehaalde doelen eerst.',
    all: 'Alle waarden',
    caption: (count: string) =>
      `Streefwaarde en realisatie per jaar van ${count} indicatoren, zoals afgedrukt, elk in de eigen eenheid`,
  },
  {
    false: 'Goal not met',
    true: 'Goal met',
    null: 'Without a judgement of the document',
    count: (count: string, one: boolean) => `${count} ${one ? 'indicator' : 'indicators'}`,
    none: 'No document that was read gives an indicator that fits these filters. There may be more without the chosen filters.',
    paged: 'This is a part of the list; in each part the goals that were not met come first.',
    all: 'All values',
    caption: (count: string) =>
      `Target and actual value by year of ${count} indicators, as printed, each in its own unit`,
  },
)

const ORDER = [false, true, null] as const

interface IndicatorGroupsProps {
  readonly found: FragmentType<typeof IndicatorGroups_IndicatorConnection>
  readonly gaps: readonly FragmentType<typeof Missing_Gap>[]
}

/** Pictures in groups, what was missed first, and the whole of it as one table to take along. */
export function IndicatorGroups({ found, gaps: refs }: IndicatorGroupsProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { nodes, totalCount, pageInfo } = unmask(IndicatorGroups_IndicatorConnection, found)
  const gaps: readonly Gap[] = unmask(Missing_Gap, refs)
  const summary = t.count(number(totalCount), totalCount === 1)
  if (totalCount === 0) return <Empty>{t.none}</Empty>
  const groups = ORDER.map((met) => ({ met, ofGroup: nodes.filter(({ goalMet }) => goalMet === met) }))
  const ordered = groups.flatMap(({ ofGroup }) => ofGroup)
  return (
    <>
      <p className="bgf-hidden" role="status">
        {summary}
      </p>
      {totalCount > nodes.length ? <p>{t.paged}</p> : null}
      {groups.map(({ met, ofGroup }) =>
        ofGroup.length === 0 ? null : (
          <section key={String(met)} aria-labelledby={`groep-${String(met)}`} className="bgf-stack">
            <Heading level={2} id={`groep-${String(met)}`}>
              {t[`${met}`]} <span className="bgf-subtle bgf-number">{number(ofGroup.length)}</span>
            </Heading>
            <div className="bgf-indicators">
              {ofGroup.map((indicator) => (
                <IndicatorCard key={indicator.id} indicator={indicator} gaps={gaps} />
              ))}
            </div>
          </section>
        ),
      )}
      <Pager page={pageInfo} shown={nodes.length} total={totalCount} size={PAGE_SIZE} />
      <section aria-labelledby="alle-waarden">
        <Heading level={2} id="alle-waarden">
          {t.all}
        </Heading>
        <ValueTable
          name="waarden"
          file="alle-waarden"
          incomplete={totalCount > nodes.length ? t.paged : undefined}
          caption={t.caption(number(nodes.length))}
          rows={unmask(IndicatorCard_Indicator, ordered).flatMap((indicator) => valueRows(indicator, gaps))}
          several
        />
      </section>
    </>
  )
}
