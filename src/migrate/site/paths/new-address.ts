import type { SiteRules } from '../site-rules.ts'
import { contentRoot, decodePath } from './output-path.ts'
import type { PagePlace } from './page-place.ts'

/** The address of a page in the new site. */
export interface NewAddress {
  /** Without the path of the site's base URL; undefined when the target gives none that is known. */
  readonly sitePath: string | undefined
  /** The value of the field that gives the page this address; undefined when its place gives it. */
  readonly field: string | undefined
}

/** Where the target serves a page that is written to `path`, with a field that keeps its old address where that helps. */
export function newAddress(place: PagePlace, path: string, rules: SiteRules): NewAddress {
  const { address } = rules
  if (place.isPart) return { sitePath: undefined, field: undefined }
  if (rules.naming === 'url') return { sitePath: addressOfFile(path, rules.contentFolder), field: undefined }
  if (address === undefined) return { sitePath: undefined, field: undefined }
  const inner = path.slice(contentRoot(place.languageFolder, rules).length + 1).replace(/\.mdx?$/, '')
  const bare =
    rules.languages === 'suffix' && place.languageFolder !== ''
      ? inner.slice(0, -place.languageFolder.length - 1)
      : inner
  const names = bare.split('/')
  const last = names.at(-1)
  if (last === 'index' || last === '_index') names.pop()
  // a page called like its folder, or `readme`, is taken for the page of the folder by Docusaurus
  const isOdd = last === names.at(-2) || /^readme$/i.test(last ?? '')
  const own = names.length === 0 ? '/' : `/${names.join('/')}/`
  const prefix = place.languageFolder === '' ? '' : `/${place.languageFolder}`
  const isPlain = address.plain.test(names.join('/')) && !isOdd
  const natural = isPlain ? prefix + own : undefined
  const wanted = place.sitePath
  if (wanted === undefined || wanted === natural) return { sitePath: natural, field: undefined }
  const isFile = !wanted.endsWith('/')
  const isSection = place.entry.kind === 'branch'
  const isBelow = prefix === '' || wanted.startsWith(`${prefix}/`)
  const canTake = (!isFile || address.takesFiles) && (!isSection || address.ofSections)
  if (!canTake || (!isBelow && address.spelling === 'path') || (!isBelow && rules.languages === 'suffix'))
    return { sitePath: natural, field: undefined }
  const decoded = decodePath(wanted)
  const ownPart = rules.languages === 'folder' ? decoded : decoded.slice(prefix.length)
  const trimmed = ownPart.replace(/^\/+|\/+$/g, '')
  const field = address.spelling === 'bare' ? trimmed : ownPart
  // an empty field says nothing
  return field === '' ? { sitePath: natural, field: undefined } : { sitePath: wanted, field }
}

function addressOfFile(path: string, contentFolder: string): string {
  const inner = path.slice(contentFolder.length).replace(/\.mdx?$/, '')
  const address = inner.endsWith('/index') ? inner.slice(0, -'index'.length) : `${inner}.html`
  return encodeURI(address).replaceAll('?', '%3F').replaceAll('#', '%23')
}
