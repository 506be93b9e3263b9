import { defineRule } from '../../define-rule.ts'
import { valueRange } from './entry-range.ts'
import { entryTime } from './entry-time.ts'

export const futureDate = defineRule({
  meta: {
    id: 'frontmatter/future-date',
    description: 'Reports pages that Hugo leaves out until a date in the future.',
    why: 'The page appears only when the site is built again behind that date.',
    advice: 'Nothing, when it is meant; otherwise correct the date.',
    severity: 'info',
    presets: ['strict'],
    messages: {
      future: 'Hugo leaves this page out until {date}, and shows it when the site is built after that.',
    },
  },
  create(context) {
    return {
      finish() {
        if (context.site?.config.data['buildfuture'] === true) return
        const names = ['publishDate', 'pubdate', 'published', 'date']
        const entry = names.map(name => context.field(name)).find(each => each !== undefined)
        const found = entryTime(entry)
        if (found === undefined || found.time <= Date.now()) return
        context.report({ messageId: 'future', data: { date: String(entry!.value) }, ...valueRange(entry!) })
      },
    }
  },
})
