import type { NamedParam, PositionalParam } from '../../../ast/nodes.ts'
import { newestVersion, parseVersion } from '../../../site/version/hugo-version.ts'
import { defineRule } from '../../define-rule.ts'
import { targetSchema } from '../../engine/target-schema.ts'
import { onCalls } from './on-calls.ts'
import { ownEmbedded } from './own-embedded.ts'

export const deprecatedParameter = defineRule<'named' | 'positional', { readonly target?: string }>({
  meta: {
    id: 'shortcode/deprecated-parameter',
    description: "Reports parameters of Hugo's own shortcodes that a newer version no longer reads.",
    why: 'Hugo passes over parameters that a template does not read, so what they did is lost without a word.',
    advice: 'Give the value in the way that both versions read, by its name if it has one.',
    severity: 'warning',
    presets: ['upgrade'],
    needsSite: true,
    messages: {
      named: 'The shortcode "{name}" of Hugo {target} reads no parameter "{param}".',
      positional: 'The shortcode "{name}" of Hugo {target} does not read its {place} parameter.',
    },
    schema: targetSchema,
  },
  create: context => {
    const target = parseVersion(context.options.target ?? '') ?? newestVersion
    return onCalls(context, ({ node, positional, named }) => {
      const now = ownEmbedded(context, node.name, context.hugoVersion)?.signature
      const later = ownEmbedded(context, node.name, target)
      // what is gone as a whole is reported for that
      if (now === undefined || later === undefined || later.status === 'removed') return
      if (!now.closed || !later.signature.closed) return
      const report = (
        messageId: 'named' | 'positional',
        { position }: NamedParam | PositionalParam,
        data: Readonly<Record<string, string>>,
      ) => {
        if (position === undefined) return
        const version = target.slice(0, 2).join('.')
        context.report({
          messageId,
          data: { name: node.name, target: version, ...data },
          startOffset: position.start.offset,
          endOffset: position.end.offset,
        })
      }
      const first = later.signature.positional.length
      for (const [at, param] of positional.slice(0, now.positional.length).entries()) {
        if (at >= first) report('positional', param, { place: places[at] ?? `${at + 1}th` })
      }
      const reads = (names: readonly { name: string }[], name: string) =>
        names.some(each => each.name === name)
      for (const param of named) {
        if (reads(now.named, param.name) && !reads(later.signature.named, param.name))
          report('named', param, { param: param.name })
      }
    })
  },
})

const places = ['first', 'second', 'third']
