import { useEffect } from 'react'
import { cameByHistory } from '../navigation.js'

/**
 * Goes to what the address names after '#' once it is there: the browser looked before it came. `only` is how names begin that
 * this part of the page has. Who steps back is left where they were.
 */
export function useHashTarget(ready: boolean, only = ''): void {
  useEffect(() => {
    if (!ready || location.hash.length < 2 || !location.hash.startsWith(`#${only}`)) return
    document.getElementById(location.hash.slice(1))?.closest('details')?.setAttribute('open', '')
    if (!cameByHistory()) location.replace(location.hash)
  }, [ready, only])
}
