import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { usePartnerWords } from '../../text/partner-words.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { NodeLink } from '../../ui/link.js'
import { measureTexts } from './measure-texts.js'
import { matches, type Member, type Network, type Tie } from './network-data.js'
import { CommunitySymbol } from './symbols.js'

const PAGE = 100

const texts = defineTexts(
  {
    partners: (found: string, all: string | null) =>
      `Partners: ${found}${all === null ? '' : ` gevonden van ${all}`}, die met de meeste banden eerst`,
    ties: (found: string, all: string | null) =>
      `${all === null ? `Banden: ${found}` : `Banden van wie is gevonden: ${found} van ${all}`}, die met de meeste activiteiten eerst. Aantallen zijn activiteiten.`,
    none: 'Geen van hen heeft met deze keuzen een band.',
    partner: 'Partner',
    other: 'En',
    kind: 'Soort',
    degree: 'Banden',
    activities: 'Activiteiten',
    betweenness: 'Ligt tussen anderen',
    community: 'Gemeenschap',
    weight: 'Samen genoemd',
    together: 'Samen aan het werk',
    alongside: 'Naast elkaar',
    certain: 'Waarvan letterlijk',
  },
  {
    partners: (found: string, all: string | null) =>
      `Partners: ${found}${all === null ? '' : ` found of ${all}`}, most ties first`,
    ties: (found: string, all: string | null) =>
      `${all === null ? `Ties: ${found}` : `Ties of those that were found: ${found} of ${all}`}, most activities first. Numbers are activities.`,
    none: 'With these choices none of them has a tie.',
    partner: 'Partner',
    other: 'And',
    kind: 'Kind',
    degree: 'Ties',
    activities: 'Activities',
    betweenness: 'Between others',
    community: 'Community',
    weight: 'Named together',
    together: 'At work together',
    alongside: 'Side by side',
    certain: 'Of these stated',
  },
)

interface NetworkListProps {
  readonly network: Network
  readonly search: string
}

/** The network in words and figures: its partners, and the pairs that are tied. */
export function NetworkList({ network, search }: NetworkListProps) {
  const t = useTexts(texts)
  const about = useTexts(measureTexts)
  const { number, percent } = useFormat()
  const partnerWords = usePartnerWords()
  const names = new Map(network.nodes.map(({ partner }) => [partner.id, partner.name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const found = new Set(
    network.nodes.filter(({ partner }) => matches(partner.name, search)).map(({ partner }) => partner.id),
  )
  const members = network.nodes.filter(({ partner }) => found.has(partner.id))
  const ties = network.links.filter(({ sourceId, targetId }) => found.has(sourceId) || found.has(targetId))
  const named = (id: string) => (
    <NodeLink id={id}>
      <Dutch>{nameOf(id)}</Dutch>
    </NodeLink>
  )
  const memberColumns: Column<Member>[] = [
    {
      key: 'partner',
      header: t.partner,
      value: ({ partner }) => partner.name,
      cell: ({ partner }) => named(partner.id),
      rowHeader: true,
    },
    {
      key: 'soort',
      header: t.kind,
      value: ({ partner }) => partnerWords.kind(partner.kind),
    },
    { key: 'id', header: 'id', value: ({ partner }) => partner.id, fileOnly: true },
    { key: 'banden', header: t.degree, about: about.degree, value: ({ degree }) => degree, numeric: true },
    {
      key: 'activiteiten',
      header: t.activities,
      about: about.activities,
      value: ({ activityCount }) => activityCount,
      numeric: true,
    },
    {
      key: 'tussen',
      header: t.betweenness,
      about: about.betweenness,
      value: ({ betweenness }) => betweenness,
      cell: ({ betweenness }) => percent(betweenness),
      numeric: true,
    },
    {
      key: 'gemeenschap',
      header: t.community,
      about: about.community,
      value: ({ degree, community }) => (degree === 0 ? null : community),
      cell: ({ degree, community }) =>
        degree === 0 ? null : (
          <span className="bgf-number">
            <CommunitySymbol community={community} /> {community}
          </span>
        ),
      numeric: true,
    },
  ]
  const tieColumns: Column<Tie>[] = [
    {
      key: 'partner',
      header: t.partner,
      value: ({ sourceId }) => nameOf(sourceId),
      cell: ({ sourceId }) => named(sourceId),
      rowHeader: true,
    },
    {
      key: 'ander',
      header: t.other,
      value: ({ targetId }) => nameOf(targetId),
      cell: ({ targetId }) => named(targetId),
    },
    { key: 'id', header: 'id 1', value: ({ sourceId }) => sourceId, fileOnly: true },
    { key: 'id2', header: 'id 2', value: ({ targetId }) => targetId, fileOnly: true },
    { key: 'genoemd', header: t.weight, about: about.weight, value: ({ weight }) => weight, numeric: true },
    {
      key: 'werkend',
      header: t.together,
      about: about.together,
      value: ({ together }) => together,
      numeric: true,
    },
    {
      key: 'naast',
      header: t.alongside,
      about: about.alongside,
      value: ({ alongside }) => alongside,
      numeric: true,
    },
    {
      key: 'letterlijk',
      header: t.certain,
      about: about.certain,
      value: ({ certain }) => certain,
      numeric: true,
    },
  ]
  // That nobody was found stands with the search; an empty table would say that there is nobody.
  if (members.length === 0) return null
  const of = (all: number) => (search === '' ? null : number(all))
  return (
    <div className="bgf-stack bgf-stack--wide">
      <div className="bgf-stack">
        <DataTable
          name="partners"
          caption={t.partners(number(members.length), of(network.order))}
          columns={memberColumns}
          rows={members}
          pageSize={PAGE}
          rowKey={({ partner }) => partner.id}
        />
      </div>
      <div className="bgf-stack">
        {ties.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <DataTable
            name="banden"
            caption={t.ties(number(ties.length), of(network.size))}
            columns={tieColumns}
            rows={ties}
            pageSize={PAGE}
            rowKey={({ sourceId, targetId }) => `${sourceId} ${targetId}`}
          />
        )}
      </div>
    </div>
  )
}
