import type { Compilation } from './compile.js'
import { orderOf } from './facts.js'
import { activityId } from './ids.js'
import type { Seeds } from './read.js'
import type { BundleActivity } from './schema.js'

/** By the id of a source document: where it stands in time, and what it says is done. */
export type KnownActivities = ReadonlyMap<
  string,
  { readonly order: number; readonly activities: ReadonlySet<string> }
>

/** Made once for all bundles of a folder. */
export function knownActivities({ bundles }: Seeds): KnownActivities {
  return new Map(
    bundles.map(({ bundle }) => [
      bundle.sourceDocument.id,
      { order: orderOf(bundle), activities: new Set(bundle.activities.map(({ id }) => id)) },
    ]),
  )
}

/** No document says in words what carries on what: a reader put the two side by side. */
export function compileContinuations(
  { bundle, facts }: Compilation,
  activity: BundleActivity,
  path: PropertyKey[],
  known: KnownActivities,
): void {
  for (const [index, earlier] of activity.continues.entries()) {
    const cut = earlier.lastIndexOf('/')
    const [document, local] = [earlier.slice(0, cut), earlier.slice(cut + 1)]
    const found = known.get(document)
    if (found && found.order >= orderOf(bundle)) {
      facts.problem(
        [...path, 'continues', index],
        `"${earlier}" is not of an earlier document; an activity continues one of an earlier year, or an annual report that of its budget.`,
      )
    } else if (found?.activities.has(local)) {
      facts.edge(
        'CONTINUES',
        activityId(bundle.sourceDocument.id, activity.id),
        activityId(document, local),
        { certainty: 'INFERRED' },
      )
    } else {
      facts.problem([...path, 'continues', index], `"${earlier}" is no activity of a bundle in this folder.`)
    }
  }
}
