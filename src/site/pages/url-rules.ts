import { readConfig } from '../config/config-reader.ts'
import { isMap } from '../config/config-value.ts'
import type { SiteConfig } from '../config/site-config.ts'
import type { PathStyle } from './sanitize-path.ts'
import { type UrlPrefix, urlPrefix } from './url-prefix.ts'

/** What a configuration says of the addresses of pages in one language. */
export interface UrlRules extends UrlPrefix {
  readonly style: PathStyle
  /** Where dates are looked for, in order, in lower case. */
  readonly dateSources: readonly string[]
  /** Whether addresses in a section end with `.html`. */
  isUgly(section: string): boolean
}

export function urlRules(language: string, config: SiteConfig): UrlRules {
  const read = readConfig(config.data)
  const flag = (key: string) => read.flag(`languages.${language}.${key}`) ?? read.flag(key) ?? false
  const dates = read.texts('frontmatter.date').map(source => source.toLowerCase())
  const ugly = config.data['uglyurls']
  return {
    ...urlPrefix(language, config),
    style: { keepsCase: flag('disablePathToLower'), dropsAccents: flag('removePathAccents') },
    dateSources: dates.length === 0 ? [':default'] : dates,
    isUgly: isMap(ugly) ? section => readConfig(ugly).flag(section) === true : () => config.uglyUrls,
  }
}
