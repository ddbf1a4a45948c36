import { useState } from 'react'
import { Link } from 'wouter'
import { idToPath } from '../../addresses.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { linesOf } from '../../ui/svg-lines.js'
import { useWidth } from '../../ui/use-width.js'
import { egoLayout, type Place } from './ego-layout.js'
import './ego-network.css'

export interface EgoTie {
  readonly sourceId: string
  readonly targetId: string
  readonly weight: number
  readonly together: number
}

export interface EgoPartner {
  readonly id: string
  readonly name: string
}

interface EgoNetworkProps {
  readonly name: string
  readonly id: string
  /** Those named with it, most shared first. */
  readonly partners: readonly EgoPartner[]
  /** Ties among all of these. */
  readonly ties: readonly EgoTie[]
}

/** More names than this are a thicket; the list has them all. */
const MOST = 24

const texts = defineTexts(
  {
    picture: (name: string) => `Netwerk rond ${name}; de tabel zegt hetzelfde`,
    together: 'werken samen',
    named: 'alleen samen genoemd',
    width: 'Hoe dikker de lijn, in hoe meer activiteiten. Dunne grijze lijnen: ook onderling samen genoemd.',
    most: (most: number, all: number) => `De ${most} van ${all} met de meeste gedeelde activiteiten.`,
  },
  {
    picture: (name: string) => `Network around ${name}; the table says the same`,
    together: 'work together',
    named: 'only named together',
    width:
      'The thicker the line, the more activities. Thin grey lines: also named together among themselves.',
    most: (most: number, all: number) => `The ${most} of ${all} that share most activities.`,
  },
)

/** The partner in the middle and who is named with it around it; each is a link to its own page. */
export function EgoNetwork({ name, id, partners, ties }: EgoNetworkProps) {
  const t = useTexts(texts)
  const [box, width] = useWidth<HTMLDivElement>()
  const [active, setActive] = useState<string | null>(null)
  const shown = partners.slice(0, MOST)
  const { height, centre, around, nameWidth } = egoLayout(shown.length, width)
  const places = new Map<string, Place>([
    [id, centre],
    ...shown.map((partner, at): [string, Place] => [partner.id, around[at] ?? centre]),
  ])
  const drawn = ties
    .filter(({ sourceId, targetId }) => places.has(sourceId) && places.has(targetId))
    // Its own ties lie on top.
    .sort((a, b) => Number(isOf(a, id)) - Number(isOf(b, id)))
  return (
    <figure className="bgf-ego">
      <div ref={box}>
        {width === 0 ? null : (
          <svg width={width} height={height} role="group" aria-label={t.picture(name)}>
            {drawn.map((tie) => (
              <path
                key={`${tie.sourceId} ${tie.targetId}`}
                className={classOf(tie, id, active)}
                d={bow(places.get(tie.sourceId) ?? centre, places.get(tie.targetId) ?? centre, centre)}
                strokeWidth={isOf(tie, id) ? widthOf(tie) : 1}
              />
            ))}
            <circle className="bgf-ego__centre" cx={centre.x} cy={centre.y} r={11} />
            {shown.map((partner) => (
              <Name
                key={partner.id}
                partner={partner}
                place={places.get(partner.id) ?? centre}
                width={nameWidth}
                onActive={setActive}
              />
            ))}
          </svg>
        )}
      </div>
      <figcaption className="bgf-subtle">
        {partners.length > MOST ? <p>{t.most(MOST, partners.length)}</p> : null}
        <ul className="bgf-plain-list bgf-cluster">
          <Sample className="bgf-ego__tie bgf-ego__tie--together" words={t.together} />
          <Sample className="bgf-ego__tie" words={t.named} />
        </ul>
        <p>{t.width}</p>
      </figcaption>
    </figure>
  )
}

interface NameProps {
  readonly partner: EgoPartner
  readonly place: Place
  readonly width: number
  readonly onActive: (id: string | null) => void
}

function Name({ partner: { id, name }, place: { x, y, side }, width, onActive }: NameProps) {
  const lines = linesOf(name, width)
  const away = side === 'right' ? 13 : -13
  return (
    <Link href={idToPath(id) ?? ''} asChild>
      <a
        className="bgf-ego__name"
        aria-label={name}
        lang="nl"
        onFocus={() => onActive(id)}
        onBlur={() => onActive(null)}
        onMouseEnter={() => onActive(id)}
        onMouseLeave={() => onActive(null)}
      >
        <circle cx={x} cy={y} r={7} />
        <text x={x + away} y={y} textAnchor={side === 'right' ? 'start' : 'end'}>
          {lines.map((line, at) => (
            <tspan
              key={line}
              x={x + away}
              dy={at === 0 ? (lines.length === 1 ? '0.35em' : '-0.2em') : '1.15em'}
            >
              {`${line} `}
            </tspan>
          ))}
        </text>
      </a>
    </Link>
  )
}

const Sample = ({ className, words }: { readonly className: string; readonly words: string }) => (
  <li>
    <svg width={36} height={10} aria-hidden="true">
      <path className={className} d="M0 5H36" strokeWidth={3} />
    </svg>{' '}
    {words}
  </li>
)

const isOf = ({ sourceId, targetId }: EgoTie, id: string): boolean => sourceId === id || targetId === id

/** Grows slowly: twice as many activities is a step wider, not twice as wide. */
const widthOf = ({ weight }: EgoTie): number => 2 + 1.5 * Math.log2(weight)

function classOf(tie: EgoTie, id: string, active: string | null): string {
  const kind = !isOf(tie, id) ? 'aside' : tie.together > 0 ? 'together' : 'named'
  const focus = active === null ? '' : isOf(tie, active) ? ' bgf-ego__tie--active' : ' bgf-ego__tie--faint'
  return `bgf-ego__tie bgf-ego__tie--${kind}${focus}`
}

/** From one to the other, bent towards the middle. */
function bow(from: Place, to: Place, { x, y }: Place): string {
  const [midX, midY] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  return `M${from.x} ${from.y}Q${(midX + x) / 2} ${(midY + y) / 2} ${to.x} ${to.y}`
}
