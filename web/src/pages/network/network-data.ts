import type { Network_PartnerNetworkFragment } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { withoutMarks } from '../../text/without-marks.js'

export const Network_PartnerNetwork = graphql(`
  fragment Network_PartnerNetwork on PartnerNetwork {
    order
    size
    density
    components
    modularity
    nodes {
      partner {
        id
        name
        kind
      }
      degree
      weightedDegree
      activityCount
      betweenness
      community
    }
    links {
      sourceId
      targetId
      weight
      together
      alongside
      certain
    }
  }
`)

export type Network = Network_PartnerNetworkFragment
export type Member = Network['nodes'][number]
export type Tie = Network['links'][number]

/** The words that the address looks for within the network; empty for none. */
export const searchOf = (params: URLSearchParams): string => params.get('zoek')?.trim() ?? ''

/** What a search within the network finds: every word, anywhere in the name. */
export function matches(name: string, search: string): boolean {
  const plain = plainOf(name)
  return plainOf(search)
    .split(/\s+/)
    .every((word) => plain.includes(word))
}

const plainOf = (text: string): string => withoutMarks(text).toLowerCase().trim()
