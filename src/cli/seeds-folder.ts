import { fileURLToPath } from 'node:url'

/** The folder that was named, or the seeds that ship with the project. */
export function seedsFolder(named: string | undefined): string {
  return named ?? fileURLToPath(new URL('../../seeds', import.meta.url))
}
