import { useEffect, useState } from 'react'
import type { Network } from './network-data.js'

export interface LayoutQuestion {
  /** Community of each partner, in the order of the network. */
  readonly communities: readonly number[]
  /** Places of both ends in that order. */
  readonly links: readonly (readonly [number, number])[]
  /** Whether the picture is wider than high. */
  readonly wide: boolean
}

export type Places = readonly (readonly [number, number])[]

export interface LayoutAnswer {
  /** How far it is, 0 to 1. */
  readonly share: number
  /** Null until it is done. */
  readonly places: Places | null
}

interface Layout extends LayoutAnswer {
  readonly network: Network
}

/** Places of the partners of this network, worked out by a worker. */
export function useLayout(network: Network): LayoutAnswer {
  const [layout, setLayout] = useState<Layout | null>(null)
  useEffect(() => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => setLayout({ network, ...data })
    worker.postMessage(questionOf(network))
    return () => worker.terminate()
  }, [network])
  return layout?.network === network ? layout : { share: 0, places: null }
}

function questionOf({ nodes, links }: Network): LayoutQuestion {
  const at = new Map(nodes.map(({ partner }, index) => [partner.id, index]))
  return {
    communities: nodes.map(({ community }) => community),
    links: links.map(({ sourceId, targetId }) => [at.get(sourceId) ?? 0, at.get(targetId) ?? 0]),
    wide: innerWidth >= 640,
  }
}
