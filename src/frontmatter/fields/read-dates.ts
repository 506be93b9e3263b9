import type { HugoPage } from './hugo-page.ts'
import type { HugoParam, HugoParams } from './hugo-param.ts'
import { parseTime } from './parse-time.ts'

type DateField = 'date' | 'lastmod' | 'publishDate' | 'expiryDate'

/** Hugo's default order: the first that is set counts. */
const orders: readonly (readonly [field: DateField, names: readonly string[]])[] = [
  ['date', ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified']],
  ['lastmod', ['lastmod', 'modified', 'date', 'publishdate', 'pubdate', 'published']],
  ['publishDate', ['publishdate', 'pubdate', 'published', 'date']],
  ['expiryDate', ['expirydate', 'unpublishdate']],
]

/**
 * Reads the date fields into the page, and puts the times that were read into the parameters, as Hugo does. Gives the
 * names of the fields that cannot be read.
 */
export function readDates(params: HugoParams, page: HugoPage): string[] {
  const unreadable: string[] = []
  for (const [field, names] of orders) {
    for (const name of names) {
      const param = params[name]
      if (param === undefined || param.value === null || param.value === '') continue
      const time = toTime(param)
      if (time === undefined) {
        if (!unreadable.includes(name)) unreadable.push(name)
        break
      }
      page[field] = time
      params[name] = { type: 'time', value: time }
      params[field.toLowerCase()] ??= { type: 'time', value: time }
      break
    }
  }
  return unreadable
}

function toTime(param: HugoParam): string | undefined {
  switch (param.type) {
    case 'time':
      return param.value
    case 'string':
    case 'localDate':
    case 'localDateTime':
      return parseTime(param.value)
    case 'int':
    case 'uint':
      return fromUnix(Number(param.value))
    default:
      return undefined
  }
}

/** A whole number counts the seconds since 1970. */
function fromUnix(seconds: number): string | undefined {
  const date = new Date(seconds * 1000)
  if (Number.isNaN(date.getTime())) return undefined
  return date.toISOString().replace('.000Z', 'Z')
}
