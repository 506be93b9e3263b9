import type { TomlDateTimeKind } from './toml-node.ts'

const pattern =
  /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(^|[Tt ])(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|z|[+-](\d\d):(\d\d))?)?$/

/** What a date or time is, or what is wrong with it. */
export type DateTimeReading = { kind: TomlDateTimeKind } | { detail: string }

/**
 * Reads a date-time, date or time of TOML 1.1: seconds may be missing, a fraction needs them. The second 60 is
 * no second, as in Hugo and smol-toml. `anyDay` allows the 31st in each month, as smol-toml does.
 */
export function readDateTime(raw: string, anyDay: boolean): DateTimeReading {
  const match = pattern.exec(raw)
  if (match === null)
    return { detail: 'it is not of the form 2024-01-31, 23:59:59 or 2024-01-31T23:59:59+01:00' }
  const [, year, month, day, separator, hour, minute, second, offset, offsetHour, offsetMinute] = match
  if (year !== undefined) {
    if (Number(month) < 1 || Number(month) > 12) return { detail: `there is no month ${month}` }
    const days = anyDay ? 31 : daysIn(Number(year), Number(month))
    if (Number(day) < 1 || Number(day) > days) return { detail: `${year}-${month} has no day ${day}` }
    if (separator === '') return { detail: 'a T or a space must stand between date and time' }
  }
  if (hour === undefined) return { kind: 'localDate' }
  if (Number(hour) > 23) return { detail: `there is no hour ${hour}` }
  if (Number(minute) > 59) return { detail: `there is no minute ${minute}` }
  if (Number(second ?? 0) > 59) return { detail: `there is no second ${second}` }
  if (year === undefined) {
    if (offset !== undefined) return { detail: 'a time without a date cannot have a time zone' }
    return { kind: 'localTime' }
  }
  if (offset === undefined) return { kind: 'localDateTime' }
  if (Number(offsetHour ?? 0) > 23 || Number(offsetMinute ?? 0) > 59) {
    return { detail: `there is no time zone ${offset}` }
  }
  return { kind: 'offsetDateTime' }
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
