import type { Site } from '../../../site/site.ts'

/** The names of the shortcodes that pages call, for finding themes: quickly, so that some may be in comments or code. */
export async function calledNames(site: Site): Promise<Set<string>> {
  const names = new Set<string>()
  for (const { kind, path } of (await site.pages()).entries) {
    if (kind === 'file' || kind === 'adapter') continue
    const source = (await site.host.readFile(path)) ?? ''
    for (const [, name = ''] of source.matchAll(/\{\{[<%]\s*([a-z][\w./-]*)/gi)) names.add(name.toLowerCase())
  }
  return names
}
