import type { FrontmatterEntry } from '../../../frontmatter/frontmatter-entry.ts'
import { defineRule } from '../../define-rule.ts'
import { dateFields } from './date-fields.ts'
import { valueRange } from './entry-range.ts'

const oneDay = 86_400

export const misreadDate = defineRule({
  meta: {
    id: 'frontmatter/misread-date',
    description: 'Reports dates that Hugo accepts and reads as another time than they show.',
    why: 'A number counts seconds since 1970, a time without a year is in the year 0, and names of time zones are ignored.',
    advice: 'Write dates as `2024-01-02` or `2024-01-02T15:04:05+01:00`.',
    severity: 'warning',
    presets: ['recommended'],
    hasSuggestions: true,
    messages: {
      number: 'Hugo reads the number {value} as seconds since 1970: {read}. Write a date.',
      noYear: 'Hugo reads "{value}" as a time in the year 0. Write the whole date.',
      zone: 'Hugo does not know the time zone "{zone}", and takes the time for UTC. Write its offset, such as +01:00.',
      write: 'Write {date}.',
    },
  },
  create(context) {
    return {
      frontmatterEntry(entry) {
        if (entry.path.length !== 1 || !dateFields.has(String(entry.path[0]).toLowerCase())) return
        if (typeof entry.value === 'number' && entry.type === 'int') checkNumber(entry, entry.value)
        else if (typeof entry.value === 'string' && entry.type === 'string') checkText(entry, entry.value)
      },
    }

    function checkNumber(entry: FrontmatterEntry, value: number): void {
      const date = dateOf(value)
      // the first day of 1970 is meant by nobody
      if (value <= 0 || (date === undefined && value > oneDay)) return
      const read = new Date(value * 1000).toISOString().slice(0, 10)
      const range = valueRange(entry)
      context.report({
        messageId: 'number',
        data: { value, read },
        ...range,
        suggestions:
          date === undefined
            ? []
            : [{ messageId: 'write', data: { date }, edits: [{ ...range, text: quoted(date) }] }],
      })
    }

    function checkText(entry: FrontmatterEntry, value: string): void {
      const hasNoYear =
        /^\d{1,2}:\d{2}(?:AM|PM)$/.test(value) ||
        /^[A-Z][a-z]{2} {1,2}\d{1,2} \d{1,2}:\d{2}:\d{2}/.test(value)
      const isStamp = hasNoYear && !/\d{4}$/.test(value)
      if (isStamp) {
        context.report({ messageId: 'noYear', data: { value }, ...valueRange(entry) })
        return
      }
      const zone = /\d{2}:\d{2}(?::\d{2})? ([A-Z]{3,4})(?: \d{4})?$/.exec(value)?.[1]
      if (zone === undefined || zone === 'UTC' || zone === 'GMT') return
      context.report({ messageId: 'zone', data: { zone }, ...valueRange(entry) })
    }

    function quoted(date: string): string {
      const [block] = context.tree.children
      return block?.type === 'frontmatter' && block.format === 'json' ? `"${date}"` : date
    }
  },
})

/** The date that a number such as 20240102 looks like. */
function dateOf(value: number): string | undefined {
  const [, year, month, day] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(String(value)) ?? []
  if (year === undefined) return undefined
  const date = `${year}-${month}-${day}`
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : date
}
