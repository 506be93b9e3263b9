import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { decodeBytes } from '../src/hugo.ts'
import { standInTemplates } from './stand-in-templates.ts'

/** A site of the corpus, as far as it is there. */
export interface CorpusSite {
  readonly name: string
  /** The folder of the site in the corpus, with a slash at its end unless it is the top. */
  readonly folder: string
  /** By path in the site: its configuration, pages and data, with templates made from what is recorded of them. */
  readonly files: Readonly<Record<string, string>>
  /** The paths of its pages. */
  readonly pages: readonly string[]
}

const isPage = (path: string) => /\.(?:md|markdown|html|org)$/.test(path)
const isConfig = (path: string) => /^(?:hugo|config)\.(?:toml|yaml|yml|json)$|^config\/_default\//.test(path)

/**
 * The sites of the corpus whose templates are recorded. Where a site has no configuration there, it gets one with the languages
 * that its folders tell, with HTML, and with a theme that is not there, since nothing is known of it.
 */
export function corpusSites(corpus: string, only?: string): CorpusSite[] {
  const names = readdirSync(corpus).filter(
    name => existsSync(join(corpus, name, 'SHORTCODES.json')) && (only === undefined || name === only),
  )
  return names.flatMap(name => {
    const paths = readdirSync(join(corpus, name), { recursive: true, encoding: 'utf8' }).filter(path =>
      statSync(join(corpus, name, path)).isFile(),
    )
    const templates = standInTemplates(join(corpus, name, 'SHORTCODES.json'), { opensEmpty: true })
    const roots = new Set(
      paths
        .filter(isPage)
        .map(path => /^(.*?)(?<=^|\/)content[./]/.exec(path)?.[1])
        .filter(root => root !== undefined),
    )
    return [...roots].map(folder => {
      const own = paths.filter(path => path.startsWith(folder)).map(path => path.slice(folder.length))
      const kept = own.filter(path => isConfig(path) || /^(?:content|data|assets|i18n|static)[./]/.test(path))
      const files: Record<string, string> = { ...templates }
      for (const path of kept) {
        files[path] = decodeBytes(readFileSync(join(corpus, name, folder, path)))
      }
      const pages = kept.filter(path => isPage(path) && /^content[./]/.test(path))
      if (!kept.some(isConfig)) files['hugo.toml'] = `${knownConfig}${languagesOf(pages)}`
      return { name, folder, files, pages }
    })
  })
}

const knownConfig = `[markup.goldmark.renderer]
unsafe = true
[[module.imports]]
path = "example.org/theme"
`

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
