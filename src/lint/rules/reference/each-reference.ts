import { type ResolvedReference, resolveReference } from '../../../site/references/resolve-reference.ts'
import type { Site } from '../../../site/site.ts'
import type { RuleListeners } from '../../rule.ts'
import type { RuleContext } from '../../rule-context.ts'
import { type ReferenceCall, referenceCall } from './reference-call.ts'

/** Listens to all calls of `ref` and `relref` in a page of a site, and tells what they lead to, in their order. */
export function eachReference(
  context: RuleContext,
  look: (call: ReferenceCall, found: ResolvedReference, site: Site) => void | Promise<void>,
): RuleListeners {
  const { site, page } = context
  if (site === undefined || page === undefined) return {}
  const calls: ReferenceCall[] = []
  return {
    shortcode(node) {
      const call = referenceCall(node, context)
      if (call !== undefined) calls.push(call)
    },
    async finish() {
      for (const call of calls) {
        const { reference, language } = call
        const options = { from: page, ...(language !== undefined && { language }) }
        await look(call, await resolveReference(site, reference, options), site)
      }
    },
  }
}
