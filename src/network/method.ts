import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import type { NetworkMeasureRecord } from './records.js'

const { resolve } = createRequire(import.meta.url)

/** Not every package lets its package.json be imported, so it is found from where its code lies. */
function software(name: string): string {
  const code = resolve(name)
  const folder = code.slice(0, code.lastIndexOf(`${sep}${name}${sep}`) + name.length + 2)
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  return `${name} ${version}`
}

const plain = { weighted: false, normalised: false }

/** What each figure of a network is and which package works it out. */
export const MEASURES: readonly NetworkMeasureRecord[] = [
  {
    name: 'degree',
    how: 'Number of links of a partner.',
    ...plain,
    software: software('graphology'),
  },
  {
    name: 'weightedDegree',
    how: 'Sum of the weights of the links of a partner.',
    ...plain,
    weighted: true,
    software: software('graphology-metrics'),
  },
  {
    name: 'betweenness',
    how: 'Brandes: over all pairs of other partners the share of shortest ways that pass through it, divided by (n - 1)(n - 2) / 2, the number of those pairs; a way is as long as its number of links.',
    weighted: false,
    normalised: true,
    software: software('graphology-metrics'),
  },
  {
    name: 'community',
    how: 'Louvain on the weights of the links, with the seed and resolution given here; numbered from the largest community on.',
    ...plain,
    weighted: true,
    software: software('graphology-communities-louvain'),
  },
  {
    name: 'modularity',
    how: 'Of the division into these communities, on the weights of the links (Newman and Girvan).',
    ...plain,
    weighted: true,
    software: software('graphology-metrics'),
  },
  {
    name: 'density',
    how: 'Links divided by n(n - 1) / 2, the number of pairs that there can be.',
    weighted: false,
    normalised: true,
    software: software('graphology-metrics'),
  },
  {
    name: 'components',
    how: 'Parts without a link between them; a partner without links is one.',
    ...plain,
    software: software('graphology-components'),
  },
]
