import type { TomlDateTimeKind } from './toml-node.ts'

/** What a date or time is, or what is wrong with it. */
export type DateTimeReading = TomlDateTimeKind | { detail: string }

const wrongForm = { detail: 'it is not of the form 2024-01-31, 23:59:59 or 2024-01-31T23:59:59+01:00' }

/**
 * Reads a date-time, date or time of TOML 1.1: seconds may be missing, a fraction needs them. The second 60 is
 * no second, as in Hugo and smol-toml. `anyDay` allows the 31st in each month, as smol-toml does.
 */
export function readDateTime(raw: string, anyDay: boolean): DateTimeReading {
  if (raw.charCodeAt(2) === 58) {
    const end = timeEnd(raw, 0)
    if (end < 0) return wrongForm
    if (end < raw.length)
      return zoneAt(raw, end) ? { detail: 'a time without a date has no time zone' } : wrongForm
    return timeProblem(raw, 0, end) ?? 'localTime'
  }
  const isDate =
    digits(raw, 0, 4) && raw[4] === '-' && digits(raw, 5, 2) && raw[7] === '-' && digits(raw, 8, 2)
  if (!isDate) return wrongForm
  const problem = dateProblem(raw, anyDay)
  if (raw.length === 10) return problem ?? 'localDate'
  const separator = raw.charCodeAt(10)
  const end = timeEnd(raw, 11)
  if ((separator !== 84 && separator !== 116 && separator !== 32) || end < 0) return wrongForm
  if (end < raw.length && !zoneAt(raw, end)) return wrongForm
  const wrong = problem ?? timeProblem(raw, 11, end)
  if (wrong !== undefined) return wrong
  if (end === raw.length) return 'localDateTime'
  if (raw.length > end + 1 && (number(raw, end + 1) > 23 || number(raw, end + 4) > 59)) {
    return { detail: `there is no time zone ${raw.slice(end)}` }
  }
  return 'offsetDateTime'
}

// Regular expressions with groups took most of the time of reading a page's front matter: each has a date.
function digits(raw: string, at: number, count: number): boolean {
  for (let index = at; index < at + count; index++) {
    const code = raw.charCodeAt(index)
    if (!(code >= 48 && code <= 57)) return false
  }
  return true
}

function number(raw: string, at: number): number {
  return (raw.charCodeAt(at) - 48) * 10 + raw.charCodeAt(at + 1) - 48
}

/** The end of `hh:mm`, `hh:mm:ss` or `hh:mm:ss.fff` at a place, -1 when there is none. */
function timeEnd(raw: string, at: number): number {
  if (!digits(raw, at, 2) || raw[at + 2] !== ':' || !digits(raw, at + 3, 2)) return -1
  if (raw[at + 5] !== ':') return at + 5
  if (!digits(raw, at + 6, 2)) return -1
  let end = at + 8
  if (raw[end] !== '.') return end
  if (!digits(raw, end + 1, 1)) return -1
  while (digits(raw, end + 1, 1)) end++
  return end + 1
}

function zoneAt(raw: string, at: number): boolean {
  const sign = raw[at]
  if (sign === 'Z' || sign === 'z') return raw.length === at + 1
  if (sign !== '+' && sign !== '-') return false
  return raw.length === at + 6 && digits(raw, at + 1, 2) && raw[at + 3] === ':' && digits(raw, at + 4, 2)
}

function dateProblem(raw: string, anyDay: boolean): { detail: string } | undefined {
  const month = number(raw, 5)
  const day = number(raw, 8)
  if (month < 1 || month > 12) return { detail: `there is no month ${raw.slice(5, 7)}` }
  if (day >= 1 && day <= (anyDay ? 31 : daysIn(number(raw, 0) * 100 + number(raw, 2), month)))
    return undefined
  return { detail: `${raw.slice(0, 7)} has no day ${raw.slice(8, 10)}` }
}

function timeProblem(raw: string, at: number, end: number): { detail: string } | undefined {
  if (number(raw, at) > 23) return { detail: `there is no hour ${raw.slice(at, at + 2)}` }
  if (number(raw, at + 3) > 59) return { detail: `there is no minute ${raw.slice(at + 3, at + 5)}` }
  if (end > at + 5 && number(raw, at + 6) > 59)
    return { detail: `there is no second ${raw.slice(at + 6, at + 8)}` }
  return undefined
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
