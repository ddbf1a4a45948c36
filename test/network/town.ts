import type { GraphFacts } from '../../src/bundle/facts.js'
import { bundle, factsOf } from '../support/seeds.js'

/** 'a' cooperates; 'a:uitvoerder' has that role; 'a:uitvoerder?' was inferred. */
export type Involved = string

/** Activities of one town with the partners that each names; partners are made as they come. */
export function townWhere(
  activities: Readonly<Record<string, readonly Involved[]>>,
  kinds: Readonly<Record<string, string>> = {},
): Promise<GraphFacts[]> {
  const ties = Object.entries(activities).map(([id, involved]) => ({ id, partners: involved.map(tieOf) }))
  const ids = [...new Set(ties.flatMap(({ partners }) => partners.map(({ partner }) => partner)))]
  return factsOf({
    partners: ids.map((id) => ({ id, name: `Partner ${id}`, kind: kinds[id] ?? 'overig' })),
    bundles: {
      'verslag.yaml': bundle({
        activities: ties.map(({ id, partners }, index) => ({
          ...{ id, kind: 'ACTION', label: id, lines: index + 1, parent: 'jeugd' },
          partners,
        })),
      }),
    },
  })
}

function tieOf(involved: Involved) {
  const [, partner = '', role = 'samenwerking', inferred] = /^([\w-]+)(?::(\w+))?(\?)?$/.exec(involved) ?? []
  return { partner, role, ...(inferred ? { certainty: 'INFERRED', note: 'uit de context' } : {}) }
}
