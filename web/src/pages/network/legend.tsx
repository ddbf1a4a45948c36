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
    more: (count: string) => `En ${count} kleinere van ten minste twee partners.`,
    lines:
      'Hoe dikker de lijn, in hoe meer activiteiten. Doorgetrokken: in ten minste een daarvan werken zij samen. Gestreept: alleen samen genoemd of naast elkaar aan het werk. Hoe groter het teken, met hoe meer anderen.',
    large: 'Hoe dikker de lijn, in hoe meer activiteiten. Hoe groter het teken, met hoe meer anderen.',
  },
  {
    title: 'Communities',
    what: 'Partners with more ties among themselves than with others, found by a computation (Louvain, fixed start). A community is neither an organisation nor an agreement.',
    members: (number: number, size: string) => `Community ${number}, ${size} partners:`,
    among: 'among them',
    more: (count: string) => `And ${count} smaller ones of at least two partners.`,
    lines:
      'The thicker the line, the more activities. Solid: in at least one of these they work together. Dashed: only named together or at work side by side. The larger the sign, the more others.',
    large: 'The thicker the line, the more activities. The larger the sign, the more others.',
  },
)

/** What colours, shapes and lines say. */
export function Legend({ network: { nodes, links } }: { readonly network: Network }) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const communities = communitiesOf(nodes)
  return (
    <section className="bgf-panel bgf-stack bgf-stack--tight" aria-label={t.title}>
      <p className="bgf-subtle">{links.length > 1_000 ? t.large : t.lines}</p>
      <p className="bgf-subtle">{t.what}</p>
      <ul className="bgf-plain-list bgf-legend">
        {communities.slice(0, MOST).map(([community, members]) => (
          <li key={community}>
            <CommunitySymbol community={community} />
            <span>
              {t.members(community + 1, number(members.length))} {members.length > NAMES ? `${t.among} ` : ''}
              <Dutch>
                {members
                  .slice(0, NAMES)
                  .map(({ partner }) => partner.name)
                  .join(', ')}
              </Dutch>
            </span>
          </li>
        ))}
      </ul>
      {communities.length > MOST ? (
        <p className="bgf-subtle">{t.more(number(communities.length - MOST))}</p>
      ) : null}
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
