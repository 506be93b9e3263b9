import type { MadeFile, PlannedCopy, PlannedPage, SiteFinding } from './migration-plan.ts'

interface Files {
  readonly pages: readonly PlannedPage[]
  readonly copies: readonly PlannedCopy[]
  readonly made: readonly MadeFile[]
}

/**
 * Sees that no two files have one path, on systems too where case does not count. Pages come first, then files that are
 * made, then copies; what comes too late is not written, and reported.
 */
export function settleCollisions(files: Files): Files & { readonly findings: readonly SiteFinding[] } {
  const taken = new Map<string, string>()
  const findings: SiteFinding[] = []
  const claim = (path: string, source: string | undefined): boolean => {
    const key = path.normalize('NFC').toLowerCase()
    const owner = taken.get(key)
    if (owner === undefined) {
      taken.set(key, source ?? path)
      return true
    }
    findings.push({
      code: 'file-collision',
      status: 'blocked',
      message: `It would be written to ${path}, as ${owner}.`,
      advice: 'Rename one of the two.',
      path: source,
    })
    return false
  }
  const pages = sorted(files.pages, ({ path }) => path ?? '').map(page => {
    if (page.path === undefined || claim(page.path, page.entry.path)) return page
    return { ...page, path: undefined }
  })
  const made = sorted(files.made, ({ path }) => path).filter(({ path }) => claim(path, undefined))
  const copies = sorted(files.copies, ({ path }) => path).filter(({ path, source }) => claim(path, source))
  return { pages, made, copies, findings }
}

function sorted<T>(all: readonly T[], key: (item: T) => string): T[] {
  return [...all].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
