import { defineRule } from '../../define-rule.ts'
import { hasWrongKind } from './has-wrong-kind.ts'
import { type KnownCall, onCalls } from './on-calls.ts'
import { quoteList } from './quote-list.ts'

export const missingParameter = defineRule({
  meta: {
    id: 'shortcode/missing-parameter',
    description: 'Reports calls that lack a parameter without which the template stops the build.',
    why: 'Templates call `errorf` for this, or use a value that is not there. Hugo tells it when it renders the page.',
    advice: 'Give the parameter. When the call should build without it, give it a default in the template.',
    severity: 'error',
    presets: ['recommended'],
    needsSite: true,
    messages: {
      named: 'The shortcode "{name}" needs {list}, which this call does not give. Add it.',
      positional:
        'The shortcode "{name}" needs {count} parameters without a name, and this call gives {given}.',
      one: 'The shortcode "{name}" needs a parameter, and this call gives none.',
      group: 'The shortcode "{name}" needs {list}, and this call gives none of them.',
    },
  },
  create: context =>
    onCalls(context, call => {
      const { node, signature, notation, startOffset, endOffset } = call
      if (hasWrongKind(call)) return
      const { name } = node
      const report = (
        messageId: 'named' | 'positional' | 'one' | 'group',
        data: Record<string, string | number>,
      ) => context.report({ messageId, data: { name, ...data }, startOffset, endOffset })
      const required = signature.named.filter(each => each.required === true).map(each => each.name)
      const count = 1 + signature.positional.findLastIndex(each => each.required === true)
      if (notation === 'none') {
        if (signature.calls.none !== 'error') return
        if (required.length > 0) report('named', { list: quoteList(required) })
        else if (count > 1) report('positional', { count, given: 'none' })
        else report('one', {})
      } else if (notation === 'named') {
        const given = new Set(call.named.map(param => param.name))
        const missing = required.filter(each => !given.has(each))
        if (missing.length > 0) return report('named', { list: quoteList(missing) })
        const group = unmetGroup(call)
        if (group !== undefined) report('group', { list: group })
      } else if (call.positional.length < count) {
        report('positional', { count, given: call.positional.length })
      }
    }),
})

/** The members of a group of which a named call gives none, for a message. */
function unmetGroup({ signature, named, inner }: KnownCall): string | undefined {
  const filled = new Set(named.filter(({ value }) => Boolean(value)).map(({ name }) => name))
  const group = signature.oneOf.find(
    members => !members.some(member => ('inner' in member ? Boolean(inner) : filled.has(member.name))),
  )
  if (group === undefined) return undefined
  const names = group.flatMap(member => ('inner' in member ? [] : [member.name]))
  return `${quoteList(names, 'or')}${names.length < group.length ? ' or content' : ''}`
}
