import { defineRule } from '../../define-rule.ts'
import { eachReference } from './each-reference.ts'
import { otherLanguage } from './other-language.ts'
import { hugoReport } from './reference-call.ts'
import { replacePath } from './replace-path.ts'
import { similarPages } from './similar-pages.ts'

/** So many suggestions are looked for on a page. */
const mostLooks = 50

export const missingTarget = defineRule({
  meta: {
    id: 'reference/missing-target',
    description: 'Reports calls of `ref` and `relref` that lead to no page.',
    why: 'Hugo does not build the site, or leaves the link empty when `refLinksErrorLevel` is `warning`.',
    advice: 'Write the path of the page from the root of the content, such as `/docs/setup`.',
    severity: 'error',
    presets: ['recommended'],
    hasSuggestions: true,
    needsSite: true,
    messages: {
      missing: 'Hugo finds no page for "{reference}". Correct the path.',
      language: 'The site has no language "{language}".',
      invalid: 'This is no URL, and Hugo stops at it: "{reference}".',
      replace: 'Refer to "{path}".',
    },
  },
  create(context) {
    let looks = 0
    return eachReference(context, async (call, found, site) => {
      const { param, reference } = call
      const place = {
        startOffset: param.position!.start.offset,
        endOffset: param.position!.end.offset,
      }
      if (found.kind === 'invalid') {
        context.report({ messageId: 'invalid', data: { reference }, ...place })
        return
      }
      if (found.kind === 'noLanguage') {
        const language = call.language ?? ''
        const hugo = site.config.refLinksErrorLevel === 'error' && {
          hugo: {
            message: `REF_NOT_FOUND: Ref ${JSON.stringify(reference)}: no site found with lang "${language}"`,
          },
        }
        context.report({ messageId: 'language', data: { language }, ...place, ...hugo })
        return
      }
      if (found.kind !== 'missing') return
      const page = context.page!
      const language = call.language ?? page.language
      if ((await otherLanguage(site, reference, page, language)) !== undefined) return
      const { entries } = await site.pages()
      const tail = /[#].*$/s.exec(reference)?.[0] ?? ''
      // each look costs as much as the site has pages
      const similar = looks++ < mostLooks ? similarPages(found.path, entries, language) : []
      const hugo = hugoReport(call, context, found.path, 'page not found')
      context.report({
        messageId: 'missing',
        data: { reference },
        ...place,
        suggestions: similar.flatMap(path => {
          const edit = replacePath(param, path + tail, context.source)
          return edit === undefined ? [] : [{ messageId: 'replace', data: { path }, edits: [edit] }]
        }),
        ...(hugo !== undefined && { hugo }),
      })
    })
  },
})
