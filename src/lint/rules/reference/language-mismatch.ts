import { defineRule } from '../../define-rule.ts'
import { eachReference } from './each-reference.ts'
import { otherLanguage } from './other-language.ts'
import { hugoReport } from './reference-call.ts'

export const languageMismatch = defineRule({
  meta: {
    id: 'reference/language-mismatch',
    description: 'Reports calls of `ref` and `relref` to pages that exist in another language only.',
    why: 'Hugo looks in the language of the page alone, and refuses what it does not find there.',
    advice: 'Translate the page, or name the language: `{{< relref path="/about" lang="en" >}}`.',
    severity: 'error',
    presets: ['recommended'],
    hasSuggestions: true,
    needsSite: true,
    messages: {
      mismatch:
        'There is "{reference}" in "{other}", but not in "{language}", so Hugo finds no page. Name the language.',
      name: 'Refer to the page in "{other}".',
    },
  },
  create(context) {
    return eachReference(context, async (call, found, site) => {
      if (found.kind !== 'missing') return
      const { node, param, reference } = call
      const page = context.page!
      const language = call.language ?? page.language
      const other = await otherLanguage(site, reference, page, language)
      if (other === undefined) return
      const { start, end } = param.position!
      const isAlone = node.params.length === 1 && param.quoting === 'double'
      const named = param.type === 'positionalParam' ? 'path=' : ''
      const hugo = hugoReport(call, context, found.path, 'page not found')
      context.report({
        messageId: 'mismatch',
        data: { reference, other, language },
        startOffset: start.offset,
        endOffset: end.offset,
        suggestions: isAlone
          ? [
              {
                messageId: 'name',
                data: { other },
                edits: [
                  ...(named === ''
                    ? []
                    : [{ startOffset: start.offset, endOffset: start.offset, text: named }]),
                  { startOffset: end.offset, endOffset: end.offset, text: ` lang="${other}"` },
                ],
              },
            ]
          : [],
        ...(hugo !== undefined && { hugo }),
      })
    })
  },
})
