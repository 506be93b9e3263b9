import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** Whether the material that is not part of the project stands beside it. */
export const hasShared = existsSync(folder)

/** Put into the name of tests that need it and are skipped without it. */
export const sharedNote = hasShared ? '' : ' (skipped: there is no ../shared)'

/** A path in the shared material. */
export function sharedPath(path: string): string {
  return folder + path
}
