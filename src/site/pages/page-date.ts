import type { HugoPage } from '../../frontmatter/fields/hugo-page.ts'
import { parseTime } from '../../frontmatter/fields/parse-time.ts'
import type { ConfigMap } from '../config/config-value.ts'

/** A page's date as far as addresses depend on it. */
export interface PageDate {
  /** Year, month and day as written; `0001-01-01` without a date; undefined when it is not known. */
  readonly day: string | undefined
  /** The rest of the file's name behind its date, when the date is from there. */
  readonly slug?: string
}

/** Finds the date in the sources that `frontmatter.date` of the configuration names. `name` is that of the file. */
export function pageDate(
  page: HugoPage,
  data: ConfigMap,
  name: string,
  sources: readonly string[],
): PageDate {
  for (const source of sources) {
    if (source === ':filename') {
      const [, day = '', rest = ''] = /^(\d{4}-\d{2}-\d{2})(?!\d)(.*)$/s.exec(name) ?? []
      // a time behind the day is read since 0.148
      if (/^-\d{2}-\d{2}-\d{2}(?!\d)/.test(rest)) return { day: undefined }
      if (parseTime(day) !== undefined) return { day, slug: rest.replace(/^[-_ ]+|[-_ ]+$/g, '') }
    } else if (source === ':default') {
      if (page.date !== undefined) return { day: page.date.slice(0, 10) }
    } else if (source.startsWith(':') || data[source] !== undefined) return { day: undefined }
  }
  return { day: '0001-01-01' }
}
