import { readConfig } from '../config/config-reader.ts'
import type { SiteConfig } from '../config/site-config.ts'
import { trimSlashes } from './trim-slashes.ts'

export interface UrlPrefix {
  /** The path of the base URL, without a slash at its end. */
  readonly base: string
  /** The same with the folder of the language, if it has one. */
  readonly prefix: string
}

/** What stands in front of the addresses of pages in a language. */
export function urlPrefix(language: string, config: SiteConfig): UrlPrefix {
  const told = config.languages.map(({ key }) => languageText(key, 'baseURL', config))
  const ownHost = languageText(language, 'baseURL', config)
  const base = basePath(ownHost ?? config.baseUrl)
  const isPrefixed = config.defaultLanguageInSubdir || language !== config.defaultLanguage
  // languages with hosts of their own have no folder
  const hasHosts = told.some(url => url !== undefined)
  return { base, prefix: isPrefixed && !hasHosts ? `${base}/${language}` : base }
}

function languageText(language: string, key: string, config: SiteConfig): string | undefined {
  return readConfig(config.data).text(`languages.${language}.${key}`)
}

function basePath(url: string): string {
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? (url.startsWith('/') ? url : '')
  const inner = trimSlashes(path)
  return inner === '' ? '' : `/${inner}`
}
