import { defineRule } from '../../define-rule.ts'
import { eachReference } from './each-reference.ts'
import { hugoReport } from './reference-call.ts'
import { replacePath } from './replace-path.ts'

export const ambiguousTarget = defineRule({
  meta: {
    id: 'reference/ambiguous-target',
    description: 'Reports calls of `ref` and `relref` with a name that several pages have.',
    why: 'Hugo does not choose one: it refuses the reference.',
    advice: 'Write the path from the root of the content, with a slash in front.',
    severity: 'error',
    presets: ['recommended'],
    hasSuggestions: true,
    needsSite: true,
    messages: {
      ambiguous: 'Several pages are called "{reference}": {paths}. Write the path of the one that is meant.',
      replace: 'Refer to "{path}".',
    },
  },
  create(context) {
    return eachReference(context, (call, found) => {
      if (found.kind !== 'ambiguous') return
      const { param, reference } = call
      const paths = found.pages.map(({ logicalPath }) => logicalPath)
      const tail = /[#].*$/s.exec(reference)?.[0] ?? ''
      const hugo = hugoReport(
        call,
        context,
        found.path,
        `page reference ${JSON.stringify(found.path)} is ambiguous`,
      )
      context.report({
        messageId: 'ambiguous',
        data: { reference: found.path, paths: paths.length < 4 ? paths.join(', ') : `${paths.length} pages` },
        startOffset: param.position!.start.offset,
        endOffset: param.position!.end.offset,
        suggestions: paths.slice(0, 5).flatMap(path => {
          const edit = replacePath(param, path + tail, context.source)
          return edit === undefined ? [] : [{ messageId: 'replace', data: { path }, edits: [edit] }]
        }),
        ...(hugo !== undefined && { hugo }),
      })
    })
  },
})
