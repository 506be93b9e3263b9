import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The nearest folder on the way up that has `.git`; undefined when there is none. */
export async function repositoryOf(folder: string): Promise<string | undefined> {
  for (let here = folder; ; here = dirname(here)) {
    try {
      await stat(join(here, '.git'))
      return here
    } catch {
      if (dirname(here) === here) return undefined
    }
  }
}
