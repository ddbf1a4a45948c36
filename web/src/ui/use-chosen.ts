import { useMunicipalities } from '../api/municipalities.js'
import { useUrlState } from '../navigation.js'
import { useLeftOut } from './left-out.js'

/** The name of municipalities in every address. */
export const MUNICIPALITY = 'gemeente'

/**
 * What the address chooses under this name, as filters have it; null for nothing. An empty value is none, and neither is one
 * that was left out; a municipality's code is its short name.
 */
export function useChosen(param: string): string | null {
  const { params } = useUrlState()
  const leftOut = useLeftOut()
  const given = params.get(param)?.trim() || null
  const isCode = param === MUNICIPALITY && /^gm\d{4}$/i.test(given ?? '')
  const { slugOf } = useMunicipalities(isCode)
  if (given === null || leftOut.includes(param)) return null
  return isCode ? slugOf(given) : given
}
