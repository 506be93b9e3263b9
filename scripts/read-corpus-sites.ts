import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeBytes } from '../src/hugo.ts'
import { memoryHost, type SiteHost } from '../src/site.ts'
import { standInTemplates } from './stand-in-templates.ts'

/** One content folder of a site of the corpus, as a site of its own. */
export interface CorpusSite {
  /** Of the site in the corpus. */
  readonly name: string
  /** The content folder in the site, with a slash behind it. */
  readonly folder: string
  readonly host: SiteHost
  /** Paths start with `content/`. */
  readonly pages: readonly { readonly path: string; readonly source: string }[]
}

/** Reads the sites whose templates are known, with stand-ins for these; only one of them when it is named. */
export function* readCorpusSites(corpus: string, only?: string): Generator<CorpusSite> {
  for (const name of readdirSync(corpus)) {
    const root = join(corpus, name)
    if (!existsSync(join(root, 'SHORTCODES.json')) || (only !== undefined && name !== only)) continue
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(path => /\.(?:md|markdown|html|org)$/.test(path))
      .map(path => ({ path, source: decodeBytes(readFileSync(join(root, path))) }))
    // content folders are where most pages are, whatever the site calls them
    const folders = new Set(
      sources.map(({ path }) => path.slice(0, path.indexOf('content/') + 'content/'.length)),
    )
    for (const folder of folders) {
      const pages = sources
        .filter(({ path }) => path.startsWith(folder))
        .map(({ path, source }) => ({ path: `content/${path.slice(folder.length)}`, source }))
      const host = memoryHost({
        'hugo.toml': languagesOf(pages.map(({ path }) => path)),
        ...standInTemplates(join(root, 'SHORTCODES.json')),
        ...Object.fromEntries(pages.map(({ path, source }) => [path, source])),
      })
      yield { name, folder, host, pages }
    }
  }
}

/** Folders at the top, and ends of names, like `en` or `zh-cn` are languages. */
function languagesOf(paths: readonly string[]): string {
  const tops = new Set(
    paths.map(path => path.split('/')[1] ?? '').filter(top => /^[a-z]{2}(?:-[a-z]{2,4})?$/i.test(top)),
  )
  if (tops.has('en'))
    return [...tops].map(top => `[languages.${top}]\ncontentDir = "content/${top}"\n`).join('')
  const suffixes = new Set(paths.flatMap(path => /\.([a-z]{2}(?:-[a-z]{2,4})?)\.md$/i.exec(path)?.[1] ?? []))
  return suffixes.size === 0 ? '' : ['en', ...suffixes].map(name => `[languages.${name}]\n`).join('')
}
