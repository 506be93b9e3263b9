const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const day = '(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)'
const month = `(?<name>${months.join('|')})`
const clock = '(?<hour>\\d{1,2}):(?<minute>\\d{2}):(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9})\\d*)?'
const iso = '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})'
const zone = '(?<zone>Z|[+-]\\d{2}:?\\d{2})'
const named = '[A-Z]{3,4}'

/** The layouts that Hugo tries, those that are alike put together. */
const layouts = [
  `${iso}T${clock}${zone}?`,
  `${iso} ${clock}(?:${zone}| ${zone.replace('Z|', '').replace('<zone>', '<zone2>')}(?: ${named})?)?`,
  iso,
  `(?<day>\\d{2}) ${month} (?<year>\\d{4})`,
  `${day}, (?<day>\\d{2}) ${month} (?<year>\\d{4}) ${clock} (?:${named}|(?<zone>[+-]\\d{4}))`,
  `(?<day>\\d{2}) ${month} (?<year>\\d{2}) (?<hour>\\d{1,2}):(?<minute>\\d{2}) (?:${named}|(?<zone>[+-]\\d{4}))`,
  `(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day, (?<day>\\d{2})-${month}-(?<year>\\d{2}) ${clock} ${named}`,
  `${day} ${month} {1,2}(?<day>\\d{1,2}) ${clock}(?: ${named}| (?<zone>[+-]\\d{4}))? (?<year>\\d{4})`,
  '(?<hour>1[0-2]|0?\\d):(?<minute>\\d{2})(?<half>AM|PM)',
  `${month} {1,2}(?<day>\\d{1,2}) ${clock}`,
].map(layout => new RegExp(`^${layout}$`))

/**
 * A time in any of the spellings that Hugo accepts in its date fields, as RFC 3339; without a zone it is UTC, and a zone
 * that is only named counts as UTC. Undefined when Hugo cannot read it.
 */
export function parseTime(text: string): string | undefined {
  // no layout is longer, and only digits and English names start one
  if (text.length > 60 || !/^[\dA-Z]/.test(text)) return undefined
  for (const layout of layouts) {
    const found = layout.exec(text)?.groups
    if (found !== undefined) return build(found)
  }
  return undefined
}

function build(part: Readonly<Record<string, string | undefined>>): string | undefined {
  const yearText = part['year'] ?? '0000'
  const shortYear = Number(yearText)
  const year = yearText.length === 2 ? shortYear + (shortYear >= 69 ? 1900 : 2000) : shortYear
  const monthNumber =
    part['name'] === undefined ? Number(part['month'] ?? 1) : months.indexOf(part['name']) + 1
  const dayNumber = Number(part['day'] ?? 1)
  const hour = toHour(Number(part['hour'] ?? 0), part['half'])
  const minute = Number(part['minute'] ?? 0)
  const second = Number(part['second'] ?? 0)
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > daysIn(year, monthNumber))
    return undefined
  if (hour > 23 || minute > 59 || second > 59) return undefined
  const fraction = (part['fraction'] ?? '').replace(/0+$/, '')
  const offset = toOffset(part['zone'] ?? part['zone2'])
  if (offset === undefined) return undefined
  const date = `${pad(year, 4)}-${pad(monthNumber)}-${pad(dayNumber)}`
  return `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}${fraction === '' ? '' : `.${fraction}`}${offset}`
}

function toHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return (hour % 12) + (half === 'PM' ? 12 : 0)
}

function toOffset(zone: string | undefined): string | undefined {
  if (zone === undefined || zone === 'Z') return 'Z'
  const digits = zone.replace(/[+:-]/g, '')
  if (Number(digits.slice(0, 2)) > 24 || Number(digits.slice(2)) > 59) return undefined
  return digits === '0000' ? 'Z' : `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

function daysIn(year: number, monthNumber: number): number {
  // Date reads years below 100 as of the last century; 400 years later the calendar is the same
  return new Date(Date.UTC(year + 400, monthNumber, 0)).getUTCDate()
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0')
}
