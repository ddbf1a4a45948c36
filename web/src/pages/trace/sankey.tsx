// From policy on the left to money on the right. Every way is one unit wide, whatever the amount at its end: amounts of
// several ways must not be added, so no width may look as if they were.
import { useState } from 'react'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { useWidth } from '../../ui/use-width.js'
import { fold } from './fold.js'
import { colourOf, SankeyCard, WholeCard } from './sankey-card.js'
import { layoutOf } from './sankey-layout.js'
import type { Steps } from './steps.js'
import { TakenTogether } from './taken-together.js'
import './sankey.css'

const texts = defineTexts(
  {
    picture: 'Van beleid links naar geld rechts; de tabellen hieronder zeggen hetzelfde',
    widths:
      'De breedte telt wegen, geen euro’s: elke weg is even breed, hoe groot het bedrag aan het eind ook is. Kies een vak om vanaf daar verder te gaan.',
    wide: 'Het beeld is breder dan het scherm: schuif het opzij.',
  },
  {
    picture: 'From policy on the left to money on the right; the tables below say the same',
    widths:
      'Widths count ways, not euros: every way is equally wide, however large the amount at its end. Choose a box to go on from there.',
    wide: 'The picture is wider than the screen: scroll it sideways.',
  },
)

interface SankeyProps {
  readonly steps: Steps
  /** Where the trace begins. */
  readonly begin: string
}

export function Sankey({ steps, begin }: SankeyProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const [holder, width] = useWidth<HTMLDivElement>()
  const [active, setActive] = useState<string | null>(null)
  const folded = fold(steps, begin)
  const { boxes } = folded
  const { cards, ribbons, width: drawn, height } = layoutOf(folded, width)
  const at = cards.find(({ box }) => box.id === active)
  const kinds = [...new Set(cards.map(({ box }) => box.kind))]
  return (
    <figure className="bgf-sankey">
      {width > 0 && drawn > width ? <p className="bgf-subtle bgf-screen-only">{t.wide}</p> : null}
      {/* Reached by keyboard, so that who uses no mouse can scroll it sideways. */}
      <div ref={holder} className="bgf-sankey__scroll" role="region" aria-label={t.picture} tabIndex={0}>
        {width === 0 ? null : (
          <svg
            viewBox={`0 0 ${drawn} ${height}`}
            width={drawn}
            height={height}
            role="group"
            aria-label={t.picture}
          >
            {ribbons.map((ribbon) => (
              <path
                key={ribbon.key}
                className={classOf(ribbon.ways, at?.box.ways ?? null)}
                d={ribbon.path}
                strokeWidth={ribbon.width}
              />
            ))}
            {cards.map((card) => (
              <SankeyCard key={card.box.id} card={card} begin={card.box.id === begin} onActive={setActive} />
            ))}
            {at === undefined ? null : <WholeCard card={at} within={height} />}
          </svg>
        )}
      </div>
      <figcaption className="bgf-subtle bgf-stack bgf-stack--tight">
        <ul className="bgf-plain-list bgf-cluster">
          {kinds.map((kind) => (
            <li key={kind}>
              <svg width={14} height={14} aria-hidden="true">
                <rect width={14} height={14} style={{ fill: colourOf(kind) }} />
              </svg>{' '}
              {words.type[kind]}
            </li>
          ))}
        </ul>
        <p>{t.widths}</p>
        <TakenTogether boxes={boxes} />
      </figcaption>
    </figure>
  )
}

const classOf = (ways: readonly number[], lit: ReadonlySet<number> | null): string =>
  lit === null
    ? 'bgf-sankey__band'
    : ways.some((way) => lit.has(way))
      ? 'bgf-sankey__band bgf-sankey__band--lit'
      : 'bgf-sankey__band bgf-sankey__band--faint'
