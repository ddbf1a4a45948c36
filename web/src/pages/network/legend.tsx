import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import type { Member, Network } from './network-data.js'
import { CommunitySymbol } from './symbols.js'

const MOST = 12
const NAMES = 3

const texts = defineTexts(
  {
    title: 'Gemeenschappen',
    what: 'Partners met meer banden onder elkaar dan met anderen, gevonden door een rekenregel (Louvain, vast begin). Een gemeenschap is geen organisatie en geen afspraak.',
    members: (number: number, size: string) => `Gemeenschap ${number}, ${size} partners:`,
    among: 'onder wie',
    more: (count: string, one: boolean) =>
      one
        ? 'En een kleinere van ten minste twee partners.'
        : `En ${count} kleinere van ten minste twee partners.`,
    lines:
      'Hoe dikker de lijn, in hoe meer activiteiten. Doorgetrokken: in ten minste een daarvan werken zij samen. Gestreept: alleen samen genoemd of naast elkaar aan het werk. Hoe groter het teken, met hoe meer anderen.',
    large: 'Hoe dikker de lijn, in hoe meer activiteiten. Hoe groter het teken, met hoe meer anderen.',
  },
  {
    title: 'Communities',
    what: 'Partners with more ties among themselves than with others, found by a computation (Louvain, fixed start). A community is neither an organisation nor an agreement.',
    members: (number: number, size: string) => `Community ${number}, ${size} partners:`,
    among: 'among them',
    more: (count: string, one: boolean) =>
      one
        ? 'And a smaller one of at least two partners.'
        : `And ${count} smaller ones of at least two partners.`,
    lines:
      'The thicker the line, the more activities. Solid: in at least one of these they work together. Dashed: only named together or at work side by side. The larger the sign, the more others.',
    large: 'The thicker the line, the more activities. The larger the sign, the more others.',
  },
)

/** What colours, shapes and lines say, in words: for the page and for a picture that leaves it. */
export function useLegend({ nodes, links }: Network) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const communities = communitiesOf(nodes)
  const left = communities.length - MOST
  return {
    lines: links.length > 1_000 ? t.large : t.lines,
    what: t.what,
    communities: communities.slice(0, MOST).map(([community, members]) => ({
      community,
      says: `${t.members(community, number(members.length))}${members.length > NAMES ? ` ${t.among}` : ''}`,
      names: members
        .slice(0, NAMES)
        .map(({ partner }) => partner.name)
        .join(', '),
    })),
    more: left > 0 ? t.more(number(left), left === 1) : null,
  }
}

/** The legend beside the picture. */
export function Legend({ network }: { readonly network: Network }) {
  const t = useTexts(texts)
  const { lines, what, communities, more } = useLegend(network)
  return (
    <section className="bgf-panel bgf-stack bgf-stack--tight" aria-label={t.title}>
      <p className="bgf-subtle">{lines}</p>
      <p className="bgf-subtle">{what}</p>
      <ul className="bgf-plain-list bgf-legend">
        {communities.map(({ community, says, names }) => (
          <li key={community}>
            <CommunitySymbol community={community} />
            <span>
              {says} <Dutch>{names}</Dutch>
            </span>
          </li>
        ))}
      </ul>
      {more === null ? null : <p className="bgf-subtle">{more}</p>}
    </section>
  )
}

/** Largest first, as they are numbered; who is tied to nobody is no community. */
function communitiesOf(nodes: readonly Member[]): readonly (readonly [number, readonly Member[]])[] {
  const groups = new Map<number, Member[]>()
  for (const node of nodes) {
    if (node.degree === 0) continue
    const group = groups.get(node.community) ?? []
    group.push(node)
    groups.set(node.community, group)
  }
  return [...groups].sort(([a], [b]) => a - b)
}
