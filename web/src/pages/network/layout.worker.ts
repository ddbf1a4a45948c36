// Finds places for the partners, off the page's own thread: two thousand of them take seconds, and the page stays free.
// d3-force is deterministic: the same network always looks the same.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { LayoutAnswer, LayoutQuestion } from './layout.js'

const STEPS = 240

interface Body {
  readonly index: number
  x?: number
  y?: number
}

self.onmessage = ({ data }: MessageEvent<LayoutQuestion>) => {
  const bodies: Body[] = data.communities.map((_, index) => ({ index }))
  const within = (from: number, to: number) => data.communities[from] === data.communities[to]
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, { source: number | Body; target: number | Body }>(
        data.links.map(([source, target]) => ({ source, target })),
      )
        .distance(({ source, target }) => (within(indexOf(source), indexOf(target)) ? 80 : 170))
        .strength(({ source, target }) => (within(indexOf(source), indexOf(target)) ? 0.35 : 0.05)),
    )
    .force('apart', forceManyBody<Body>().strength(-190).distanceMax(700))
    .force('room', forceCollide<Body>(32))
    .force('x', forceX<Body>().strength(data.wide ? 0.035 : 0.085))
    .force('y', forceY<Body>().strength(data.wide ? 0.1 : 0.055))
    .stop()
  for (let step = 1; step <= STEPS; step += 1) {
    simulation.tick()
    if (step % 12 === 0) say({ share: step / STEPS, places: null })
  }
  say({ share: 1, places: bodies.map(({ x = 0, y = 0 }) => [Math.round(x), Math.round(y)]) })
}

const say = (answer: LayoutAnswer): void => self.postMessage(answer)
const indexOf = (body: number | Body): number => (typeof body === 'number' ? body : body.index)
