import type { SiteRules } from '../site-rules.ts'
import type { PagePlace } from './page-place.ts'
import { joinParts, safePath } from './safe-path.ts'

/** The file of a page in the new site, relative to the output folder. */
export function outputPath(place: PagePlace, rules: SiteRules): string {
  const { extension } = rules
  const root = contentRoot(place.languageFolder, rules)
  if (rules.naming === 'url' && place.sitePath !== undefined && !place.isPart) {
    // the address has the language in it
    return joinParts(rules.contentFolder, pathOfAddress(place.sitePath)) + extension
  }
  const { kind } = place.entry
  const isBundle = kind === 'leaf' || kind === 'branch'
  const shown = (name: string) => (rules.hidesUnderscore ? name.replace(/^_+(?=.)/, '') : name)
  const folder = place.folder.split('/').map(shown).join('/')
  const own = kind === 'branch' ? rules.sectionName : isBundle ? 'index' : shown(place.base)
  const name = place.isPart && rules.hidesUnderscore ? `_${own}` : own
  const suffix = rules.languages === 'suffix' && place.languageFolder !== '' ? `.${place.languageFolder}` : ''
  return joinParts(root, safePath(`${folder}/${name}`)) + suffix + extension
}

/** The folder of the pages of a language. */
export function contentRoot(languageFolder: string, { contentFolder, languages }: SiteRules): string {
  if (languageFolder === '' || languages === 'suffix') return contentFolder
  if (languages === 'i18n') return `i18n/${languageFolder}/docusaurus-plugin-content-docs/current`
  return joinParts(contentFolder, languageFolder)
}

/** `/blog/first/` is `blog/first/index`, `/a.html` is `a`. */
function pathOfAddress(sitePath: string): string {
  const decoded = decodePath(sitePath)
  if (decoded.endsWith('/')) return safePath(`${decoded}index`)
  return safePath(decoded.replace(/\.html?$/, ''))
}

/** A path of an address without percent signs where it can be read. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
