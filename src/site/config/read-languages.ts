import type { ConfigReader } from './config-reader.ts'
import { isMap } from './config-value.ts'
import type { SiteLanguage } from './site-config.ts'

/** The languages of a site by weight (those without one come last), then by key. At least the default one. */
export function readLanguages(config: ConfigReader, contentDir: string, defaultKey: string): SiteLanguage[] {
  const left = new Set(config.texts('disableLanguages').map(key => key.toLowerCase()))
  const languages: SiteLanguage[] = []
  for (const [key, language] of Object.entries(config.map('languages'))) {
    if (!isMap(language) || key === '_merge' || left.has(key)) continue
    const { weight, contentdir, disabled } = language
    if (disabled === true) continue
    languages.push({
      key,
      weight: typeof weight === 'number' ? weight : 0,
      contentDir: typeof contentdir === 'string' && contentdir !== '' ? contentdir : contentDir,
    })
  }
  if (languages.length === 0) languages.push({ key: defaultKey, weight: 0, contentDir })
  const rank = ({ weight }: SiteLanguage) => (weight === 0 ? Number.MAX_SAFE_INTEGER : weight)
  return languages.sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1))
}
