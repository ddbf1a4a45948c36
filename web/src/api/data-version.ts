// Which data a page was made from: every answer says so, and paper has to.
import { useEffect, useSyncExternalStore } from 'react'

const counts = new Map<string, number>()
const listeners = new Set<() => void>()
let versions: readonly string[] = []

/** Of every answer that the page shows at the moment, each once. */
export function useDataVersions(): readonly string[] {
  return useSyncExternalStore(subscribe, () => versions)
}

/** Counts the version of an answer in for as long as it is shown. */
export function useShownVersion(version: string | undefined): void {
  useEffect(() => {
    if (version === undefined) return
    count(version, 1)
    return () => count(version, -1)
  }, [version])
}

/** The version that an answer says it was made from; none while somebody was loading. */
export function versionOf(extensions: Record<string, unknown> | undefined): string | undefined {
  const dataset = extensions?.['dataset'] as { readonly version?: string | null } | undefined
  return dataset?.version ?? undefined
}

function count(version: string, by: number): void {
  const next = (counts.get(version) ?? 0) + by
  if (next > 0) counts.set(version, next)
  else counts.delete(version)
  if (versions.length === counts.size && versions.every((known) => counts.has(known))) return
  versions = [...counts.keys()]
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
