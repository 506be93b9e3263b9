import { defineRule } from '../../define-rule.ts'
import { valueRange } from './entry-range.ts'
import { entryTime } from './entry-time.ts'

const oneDay = 86_400_000

export const dateOrder = defineRule({
  meta: {
    id: 'frontmatter/date-order',
    description:
      'Reports pages that were changed before they were written, or that expire before they are published.',
    why: 'Of such dates one is wrong. A page that expires too early is never published.',
    advice: 'Correct one of the two dates.',
    severity: 'warning',
    presets: ['recommended'],
    messages: {
      lastmod: 'The page was changed on {last}, before its date {date}.',
      expiry: 'The page expires on {last}, before it is published on {date}: Hugo never publishes it.',
      related: 'The other date.',
    },
  },
  create(context) {
    return {
      finish() {
        compare('lastmod', ['date'])
        compare('expiryDate', ['publishDate', 'date'])
      },
    }

    function compare(laterName: 'lastmod' | 'expiryDate', names: readonly string[]): void {
      const late = context.field(laterName)
      const early = names.map(name => context.field(name)).find(entry => entry !== undefined)
      const [last, first] = [entryTime(late), entryTime(early)]
      if (last === undefined || first === undefined) return
      const isExpiry = laterName === 'expiryDate'
      const isWrong = isExpiry ? last.time <= first.time : last.time < first.time
      // a day without a time stands for any time of it
      const isSameDay = Math.floor(last.time / oneDay) === Math.floor(first.time / oneDay)
      if (!isWrong || (!isExpiry && isSameDay && (last.isDay || first.isDay))) return
      context.report({
        messageId: isExpiry ? 'expiry' : 'lastmod',
        data: { last: String(late!.value), date: String(early!.value) },
        ...valueRange(late!),
        related: { messageId: 'related', ...valueRange(early!) },
      })
    }
  },
})
