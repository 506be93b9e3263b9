import { unpublishedReason } from '../../../site/references/unpublished-reason.ts'
import { defineRule } from '../../define-rule.ts'
import { eachReference } from './each-reference.ts'
import { hugoReport } from './reference-call.ts'

const reasons = {
  draft: 'is a draft',
  future: 'is dated in the future',
  expired: 'is expired',
} as const

export const unpublishedTarget = defineRule({
  meta: {
    id: 'reference/unpublished-target',
    description: 'Reports calls of `ref` and `relref` that lead to a draft, or to a future or expired page.',
    why: "Hugo leaves such pages out, so the site builds on the author's machine with `-D` and nowhere else.",
    advice: 'Publish the page, or take the reference out until it is published.',
    severity: 'error',
    presets: ['recommended'],
    needsSite: true,
    messages: {
      unpublished: 'The page "{path}" {reason}, so Hugo finds no page for "{reference}". Publish it first.',
    },
  },
  create(context) {
    return eachReference(context, async (call, found, site) => {
      if (found.kind !== 'unpublished') return
      const facts = await (await site.pages()).facts(context.page!)
      // a page that is not published itself may refer to others that come with it
      if (facts && unpublishedReason(facts.data, site.config, Date.now()) !== undefined) return
      const { param, reference } = call
      const hugo = hugoReport(call, context, found.path, 'page not found')
      context.report({
        messageId: 'unpublished',
        data: { path: found.page.logicalPath, reason: reasons[found.reason], reference },
        startOffset: param.position!.start.offset,
        endOffset: param.position!.end.offset,
        ...(hugo !== undefined && { hugo }),
      })
    })
  },
})
