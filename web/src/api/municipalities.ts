// What a municipality is called in an address: the short name of its id. The API, and addresses of before, also have its
// code; both mean the same.
import { graphql } from '../generated/index.js'
import { useApi } from './use-api.js'
import { restOf } from '../addresses.js'

const MunicipalitiesQuery = graphql(`
  query Municipalities {
    municipalities {
      id
      code
      name
    }
  }
`)

export interface MunicipalityNames {
  /** The short name for either spelling; what is no municipality stays as it is. */
  readonly slugOf: (given: string) => string
  /** The name for people; undefined for what is no municipality, or not known yet. */
  readonly nameOf: (given: string) => string | undefined
}

/** Asked once for all pages, and only when somebody needs it. */
export function useMunicipalities(needed = true): MunicipalityNames {
  const { data } = useApi(MunicipalitiesQuery, {}, !needed)
  const all = data?.municipalities ?? []
  const find = (given: string) =>
    all.find(({ id, code }) => code === given.toUpperCase() || restOf(id) === given.toLowerCase())
  return {
    slugOf: (given) => {
      const found = find(given)
      return found === undefined ? given : restOf(found.id)
    },
    nameOf: (given) => find(given)?.name,
  }
}
