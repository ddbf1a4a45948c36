import { Button } from '@nl-design-system-candidate/button-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { pathToId, restOf } from '../../addresses.js'
import { useUrlState } from '../../navigation.js'
import { useFormat } from '../../text/format.js'
import { usePartnerWords } from '../../text/partner-words.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { draw, type Drawing, type Way } from './draw.js'
import { useLayout } from './layout.js'
import { Legend } from './legend.js'
import type { Network } from './network-data.js'
import { useSavePicture } from './save-picture.js'
import './network-picture.css'

const texts = defineTexts(
  {
    picture: 'Netwerk als plaatje; de lijst en de matrix zeggen hetzelfde',
    keys: 'Met de pijltjestoetsen van partner naar partner, Enter kiest er een, + en − maken groter en kleiner, 0 toont alles, Escape laat los. Vergroten met het muiswiel kan na een klik in het plaatje.',
    placing: (share: string) => `Plaatsen bepalen: ${share}`,
    in: 'Groter',
    out: 'Kleiner',
    fit: 'Alles',
    png: 'Download als PNG',
    noPng: 'Dit plaatje kon niet worden gemaakt. Probeer het nog eens, of neem GraphML.',
    said: (name: string, kind: string, ties: string, one: boolean, community: number) =>
      `${name}, ${kind}, ${ties} ${one ? 'band' : 'banden'}, gemeenschap ${community}`,
  },
  {
    picture: 'The network as a picture; the list and the matrix say the same',
    keys: 'Arrow keys go from partner to partner, Enter chooses one, + and − zoom, 0 shows all, Escape lets go. The mouse wheel zooms after a click in the picture.',
    placing: (share: string) => `Finding places: ${share}`,
    in: 'Larger',
    out: 'Smaller',
    fit: 'All',
    png: 'Download as PNG',
    noPng: 'This picture could not be made. Try again, or take GraphML.',
    said: (name: string, kind: string, ties: string, one: boolean, community: number) =>
      `${name}, ${kind}, ${ties} ${one ? 'tie' : 'ties'}, community ${community}`,
  },
)

interface NetworkPictureProps {
  readonly network: Network
  /** Of the data that it was made from. */
  readonly version: string | null
  readonly search: string
  /** What is said of the partner that was chosen. */
  readonly children: ReactNode
}

export function NetworkPicture({ network, version, search, children }: NetworkPictureProps) {
  const t = useTexts(texts)
  const { number, percent } = useFormat()
  const partnerWords = usePartnerWords()
  const hint = useId()
  const { params, go } = useUrlState()
  // Without a choice the one that the network is around stands out.
  const chosen = params.get('kies') ?? params.get('rond')
  const [at, setAt] = useState<string | null>(null)
  const choose = (id: string | null) => go({ kies: id === null ? null : restOf(id) }, true)
  const { share, places } = useLayout(network)
  const savePicture = useSavePicture(network, version)
  const [failed, setFailed] = useState(false)
  const { box, drawing } = useDrawing(network, places, { onHover: setAt, onChoose: choose })
  useEffect(() => void drawing?.light(at), [drawing, at])
  useEffect(() => void drawing?.mark(search), [drawing, search])
  useEffect(
    () => void drawing?.select(chosen === null ? null : pathToId('partner', chosen)),
    [drawing, chosen],
  )
  const savePng = async () => {
    if (drawing === null) return
    setFailed(false)
    await savePicture(drawing).catch((error: unknown) => {
      console.error(error)
      setFailed(true)
    })
  }
  const stop = network.nodes.find(({ partner }) => partner.id === at)

  const onKeyDown = (event: KeyboardEvent) => {
    if (drawing === null || event.altKey || event.ctrlKey || event.metaKey) return
    const act = keys(drawing, at, { setAt, choose })[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  return (
    <div className="bgf-stack">
      <div className="bgf-network">
        <div
          ref={box}
          className="bgf-network__canvas __________cytoscape_container"
          role="application"
          aria-label={t.picture}
          aria-describedby={hint}
          tabIndex={0}
          data-ready={drawing !== null}
          onKeyDown={onKeyDown}
          onFocus={() => drawing?.wheel(true)}
          onBlur={() => {
            drawing?.wheel(false)
            setAt(null)
          }}
        />
        {places === null ? (
          <p className="bgf-network__wait">
            <label>
              {t.placing(percent(share))} <progress value={share} max={1} />
            </label>
          </p>
        ) : null}
      </div>
      <p className="bgf-network__said" role="status">
        {stop === undefined
          ? ''
          : t.said(
              stop.partner.name,
              partnerWords.kind(stop.partner.kind),
              number(stop.degree),
              stop.degree === 1,
              stop.community,
            )}
      </p>
      <div className="bgf-cluster bgf-screen-only">
        {(['in', 'out', 'fit'] as const).map((way) => (
          <Button key={way} purpose="secondary" onClick={() => drawing?.zoom(way)}>
            {t[way]}
          </Button>
        ))}
        <Button purpose="subtle" onClick={() => void savePng()}>
          {t.png}
        </Button>
        <span role="status">{failed ? t.noPng : ''}</span>
      </div>
      <p className="bgf-subtle bgf-screen-only" id={hint}>
        {t.keys}
      </p>
      {children}
      <Legend network={network} />
    </div>
  )
}

interface Moves {
  readonly setAt: (id: string | null) => void
  readonly choose: (id: string | null) => void
}

function keys(drawing: Drawing, at: string | null, { setAt, choose }: Moves): Record<string, () => void> {
  const go = (way: Way) => () => {
    const next = drawing.next(at, way)
    setAt(next)
    if (next !== null) drawing.show(next)
  }
  return {
    ArrowUp: go('ArrowUp'),
    ArrowDown: go('ArrowDown'),
    ArrowLeft: go('ArrowLeft'),
    ArrowRight: go('ArrowRight'),
    Enter: () => choose(at),
    Escape: () => {
      setAt(null)
      choose(null)
    },
    '+': () => drawing.zoom('in'),
    '=': () => drawing.zoom('in'),
    '-': () => drawing.zoom('out'),
    '0': () => drawing.zoom('fit'),
  }
}

type Listeners = Parameters<typeof draw>[3]

/** Draws when the places are there, anew for another network, and in other colours when those of the screen change. */
function useDrawing(network: Network, places: ReturnType<typeof useLayout>['places'], listeners: Listeners) {
  const box = useRef<HTMLDivElement>(null)
  const latest = useRef(listeners)
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  useEffect(() => {
    latest.current = listeners
  })
  useEffect(() => {
    if (places === null || box.current === null) return
    const drawn = draw(box.current, network, places, {
      onHover: (id) => latest.current.onHover(id),
      onChoose: (id) => latest.current.onChoose(id),
    })
    const colours = matchMedia('(prefers-color-scheme: dark)')
    colours.addEventListener('change', drawn.repaint)
    setDrawing(drawn)
    return () => {
      colours.removeEventListener('change', drawn.repaint)
      setDrawing(null)
      drawn.destroy()
    }
  }, [network, places])
  return { box, drawing }
}
