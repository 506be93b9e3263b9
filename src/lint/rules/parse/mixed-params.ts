import { diagnosticRule } from '../../engine/diagnostic-rule.ts'
import { quoteParameter } from './quote-parameter.ts'
import { tagAround } from './tag-around.ts'

export const mixedParams = diagnosticRule({
  id: 'parse/mixed-params',
  description: 'Reports tags with both named and positional parameters.',
  why: 'Hugo refuses the page: a template gets either a list or a map. Values with blanks in single or curly quotes, which are no quotes to Hugo, end up here too.',
  advice: 'Name all parameters or none. Put values into double quotes.',
  fix: 'safe',
  mend: ({ position: { start } }, context) => {
    const tag = tagAround(context, start.offset)
    const isQuoted = tag && /=['“”„]/.test(context.source.slice(tag.startOffset, tag.endOffset))
    return isQuoted ? quoteParameter(context.source, start.offset, tag) : undefined
  },
})
