import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The nearest folder on the way up that has `.git`; undefined when there is none. `known` holds what was found before, for
 * those who ask for many folders.
 */
export function repositoryOf(
  folder: string,
  known = new Map<string, string | undefined>(),
): string | undefined {
  const passed: string[] = []
  let found: string | undefined
  for (let here = folder; ; here = dirname(here)) {
    if (known.has(here)) {
      found = known.get(here)
      break
    }
    passed.push(here)
    if (isThere(join(here, '.git'))) {
      found = here
      break
    }
    if (dirname(here) === here) break
  }
  for (const each of passed) known.set(each, found)
  return found
}

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}
