// A backup: what each document states, as it was loaded, in a file of its own with a JSON object a line; and a manifest.
import { z } from 'zod'

export const MANIFEST = 'manifest.json'

/** Raise when the lines or the manifest change their form. */
export const BACKUP_FORMAT = 1

const scalar = z.union([z.string(), z.number(), z.boolean()])
const hash = z.string().regex(/^[A-Za-z0-9_-]{22}$/, 'must be a hash of 22 characters')
/** What loading itself keeps beside them does not belong here. */
const props = z
  .record(z.string().regex(/^(?!hash$|statedBy$)[A-Za-z][A-Za-z0-9]*$/), z.union([scalar, z.array(scalar)]))
  .readonly()

/** A line is one of the two. */
export const NodeLine = z.strictObject({ node: z.strictObject({ id: z.string().min(1), hash, props }) })
export const EdgeLine = z.strictObject({ edge: z.strictObject({ key: z.string().min(1), hash, props }) })

export const Manifest = z.strictObject({
  format: z.literal('beleidsgraaf-backup'),
  formatVersion: z.literal(BACKUP_FORMAT, `must be ${BACKUP_FORMAT}: it was made by another version`),
  schemaVersion: z.int(),
  /** The version that the graph has when all of it is loaded. */
  dataVersion: hash,
  files: z.array(
    z.strictObject({
      path: z
        .string()
        .regex(/^[A-Za-z0-9._-]+\.jsonl$/, 'must be the name of a .jsonl file in the same folder'),
      document: z.string().startsWith('source-document:'),
      order: z.int(),
      hash,
      nodes: z.int().min(1),
      edges: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})
export type Manifest = z.infer<typeof Manifest>

/** 'source-document:den-haag/verslag-2023' is in den-haag_verslag-2023.jsonl; no id has an underscore. */
export const fileOf = (document: string): string =>
  `${document.slice(document.indexOf(':') + 1).replaceAll('/', '_')}.jsonl`
