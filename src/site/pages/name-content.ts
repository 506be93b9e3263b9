import { isMap } from '../config/config-value.ts'
import type { SiteConfig } from '../config/site-config.ts'
import { type HugoVersion, isAtLeast } from '../version/hugo-version.ts'
import { contentExtensions } from './content-extensions.ts'

/** What the name of a content file says. */
export interface ContentName {
  /** The folders below `content`, as spelled. */
  readonly folder: string
  /** Without language and extension. */
  readonly base: string
  readonly extension: string
  readonly isContent: boolean
  readonly language: string | undefined
}

/** Takes a content path apart; undefined when it is for a language that is disabled. */
export function nameContent(path: string, config: SiteConfig): ContentName | undefined {
  const slash = path.lastIndexOf('/')
  const file = path.slice(slash + 1)
  const dot = file.lastIndexOf('.')
  const extension = dot < 0 ? '' : file.slice(dot).toLowerCase()
  let base = dot < 0 ? file : file.slice(0, dot)
  let language: string | undefined
  const inner = base.lastIndexOf('.')
  const key = inner < 0 ? '' : base.slice(inner + 1).toLowerCase()
  if (key !== '') {
    if (config.languages.some(known => known.key === key)) language = key
    else {
      const { languages: all } = config.data
      if (isMap(all) && isMap(all[key])) return undefined
    }
    if (language !== undefined) base = base.slice(0, inner)
  }
  const folder = slash < 0 ? '' : path.slice(0, slash)
  return { folder, base, extension, isContent: contentExtensions.has(extension), language }
}

/** A path as Hugo knows pages by it: in lower case since 0.123, with hyphens for blanks. */
export function logicalPath(names: readonly string[], version: HugoVersion): string {
  const path = `/${names.filter(name => name !== '').join('/')}`.replaceAll(' ', '-')
  return isAtLeast(version, [0, 123]) ? path.toLowerCase() : path
}
