import { parseTime } from '../../frontmatter/fields/parse-time.ts'
import type { ReadFields } from '../../frontmatter/fields/read-fields.ts'
import { readConfig } from '../config/config-reader.ts'
import type { SiteConfig } from '../config/site-config.ts'

/** A page's date as far as addresses depend on it. */
export interface PageDate {
  /** Year, month and day as written; `0001-01-01` without a date; undefined when it is not known. */
  readonly day: string | undefined
  /** The rest of the file's name behind its date, when the date is from there. */
  readonly slug?: string
}

/** Finds the date by the order of `frontmatter.date` in the configuration, or Hugo's own order. `name` is that of the file. */
export function pageDate({ page, params }: ReadFields, name: string, config: SiteConfig): PageDate {
  for (const source of dateSources(config)) {
    if (source === ':filename') {
      const [, day = '', rest = ''] = /^(\d{4}-\d{2}-\d{2})(?!\d)(.*)$/s.exec(name) ?? []
      // a time behind the day is read since 0.148
      if (/^-\d{2}-\d{2}-\d{2}(?!\d)/.test(rest)) return { day: undefined }
      if (parseTime(day) !== undefined) return { day, slug: rest.replace(/^[-_ ]+|[-_ ]+$/g, '') }
    } else if (source === ':default') {
      if (page.date !== undefined) return { day: page.date.slice(0, 10) }
    } else if (source.startsWith(':') || params[source] !== undefined) return { day: undefined }
  }
  return { day: '0001-01-01' }
}

function dateSources(config: SiteConfig): string[] {
  const told = readConfig(config.data).texts('frontmatter.date')
  return told.length === 0 ? [':default'] : told.map(source => source.toLowerCase())
}
