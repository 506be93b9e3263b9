import { diagnosticRule } from '../../engine/diagnostic-rule.ts'
import { quoteParameter } from './quote-parameter.ts'
import { tagAround } from './tag-around.ts'

export const unexpectedCharacter = diagnosticRule({
  id: 'parse/unexpected-character',
  description: 'Reports characters that cannot stand in a tag without quotes.',
  why: 'Hugo refuses the page. Addresses, paths with signs and quotes of a word processor are the usual causes.',
  advice: 'Put the value into double quotes; separate parameters by white space alone.',
  fix: 'safe',
  mend: ({ position: { start } }, context) => {
    const tag = tagAround(context, start.offset)
    return tag && quoteParameter(context.source, start.offset, tag)
  },
})
