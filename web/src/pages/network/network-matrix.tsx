import { useId } from 'react'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { NodeLink } from '../../ui/link.js'
import { MatrixCsv } from './matrix-csv.js'
import { matches, type Member, type Network, type Tie } from './network-data.js'
import { CommunitySymbol } from './symbols.js'
import './network-matrix.css'

const MOST = 40

const texts = defineTexts(
  {
    caption:
      'Wie met wie: het getal telt de activiteiten samen. Rijen en kolommen hebben dezelfde nummers, per gemeenschap bij elkaar.',
    first: (most: string, all: string) =>
      `De ${most} met de sterkste banden van ${all}: hun banden met anderen staan er niet in. Zoek of kies om anderen te zien; de lijst heeft er meer, het bestand hieronder alle.`,
    together:
      'Vol gekleurd en vet: in ten minste een ervan samen aan het werk. Zacht gekleurd: alleen samen genoemd of naast elkaar.',
    none: 'Geen van deze partners heeft een band.',
  },
  {
    caption:
      'Who with whom: the number counts the activities together. Rows and columns have the same numbers, by community.',
    first: (most: string, all: string) =>
      `The ${most} with the strongest ties of ${all}: their ties with others are not in it. Search or choose to see others; the list has more, the file below all.`,
    together:
      'Full colour and bold: at work together in at least one. Soft colour: only named together or side by side.',
    none: 'None of these partners has a tie.',
  },
)

/** Partners against partners. Two words for one thing would stand in it twice, so only those with ties are there. */
export function NetworkMatrix({ network, search }: { readonly network: Network; readonly search: string }) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const captionId = useId()
  const { found, all, ties } = matrixOf(network, search)
  const members = byCommunity(strongest(all, ties))
  // That nobody was found stands with the search.
  if (found === 0) return null
  if (members.length === 0) return <p>{t.none}</p>
  return (
    <div className="bgf-stack">
      <div className="utrecht-table-container" role="region" aria-labelledby={captionId} tabIndex={0}>
        <table className="utrecht-table bgf-matrix">
          <caption className="utrecht-table__caption" id={captionId}>
            {t.caption}
          </caption>
          <thead>
            <tr>
              <td />
              {members.map(({ partner }, at) => (
                <th key={partner.id} scope="col" title={partner.name} abbr={partner.name}>
                  {at + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map(({ partner, community }, row) => (
              <tr key={partner.id}>
                <th scope="row">
                  <span className="bgf-number">{row + 1}</span> <CommunitySymbol community={community} />{' '}
                  <Dutch>
                    <NodeLink id={partner.id}>{partner.name}</NodeLink>
                  </Dutch>
                </th>
                {members.map(({ partner: other }) => (
                  <Cell
                    key={other.id}
                    tie={ties.get(`${partner.id} ${other.id}`)}
                    self={other.id === partner.id}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="bgf-subtle">{t.together}</p>
      {all.length > members.length ? <p>{t.first(number(members.length), number(all.length))}</p> : null}
      <MatrixCsv members={byCommunity(all)} ties={ties} />
    </div>
  )
}

function Cell({ tie, self }: { readonly tie: Tie | undefined; readonly self: boolean }) {
  if (tie === undefined) return <td className={self ? 'bgf-matrix__self' : undefined} />
  return <td className={tie.together > 0 ? 'bgf-matrix__together' : 'bgf-matrix__named'}>{tie.weight}</td>
}

/** Those with most ties first; of a search also those whom it finds are tied to. */
function matrixOf({ nodes, links }: Network, search: string) {
  const found = new Set(
    nodes.filter(({ partner }) => matches(partner.name, search)).map(({ partner }) => partner.id),
  )
  const kept = links.filter(({ sourceId, targetId }) => found.has(sourceId) || found.has(targetId))
  const tied = new Set(kept.flatMap(({ sourceId, targetId }) => [sourceId, targetId]))
  const all = nodes.filter(({ partner }) => tied.has(partner.id))
  const ties = new Map(
    kept.flatMap((tie): [string, Tie][] => [
      [`${tie.sourceId} ${tie.targetId}`, tie],
      [`${tie.targetId} ${tie.sourceId}`, tie],
    ]),
  )
  return { found: found.size, all, ties }
}

/** At most MOST, by the strongest ties and always both ends of one: a row alone would look as if it had no tie. */
function strongest(all: readonly Member[], ties: ReadonlyMap<string, Tie>): readonly Member[] {
  const kept = new Set<string>()
  for (const { sourceId, targetId } of [...new Set(ties.values())].sort((a, b) => b.weight - a.weight)) {
    const more = [sourceId, targetId].filter((id) => !kept.has(id))
    if (kept.size + more.length <= MOST) for (const id of more) kept.add(id)
  }
  return all.filter(({ partner }) => kept.has(partner.id))
}

const byCommunity = (members: readonly Member[]): readonly Member[] =>
  [...members].sort((a, b) => a.community - b.community)
