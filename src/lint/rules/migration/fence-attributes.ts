import type { MigrationTarget } from '../../config/preset-rules.ts'
import { defineRule } from '../../define-rule.ts'
import { targetNames } from './target-names.ts'
import { type TargetOption, targetOption } from './target-option.ts'

type Equals = Readonly<Record<string, string>>

/** What a target reads in the place of Hugo's attributes. */
const equals: Readonly<Partial<Record<MigrationTarget, Equals>>> = {
  starlight: { linenos: 'showLineNumbers', hl_lines: '{1,3-5}', linenostart: 'startLineNumber=5' },
  docusaurus: { linenos: 'showLineNumbers', hl_lines: '{1,3-5}', linenostart: 'showLineNumbers=5' },
  vitepress: { linenos: ':line-numbers', hl_lines: '{1,3-5}', linenostart: ':line-numbers=5' },
}
const attributeName = /(?:^|[\s,])([A-Za-z_][\w-]*)\s*=/g

export const fenceAttributes = defineRule<'attributes' | 'equal', TargetOption>({
  meta: {
    id: 'migration/fence-attributes',
    description: "Reports Hugo's attributes behind the language of fenced code.",
    why: 'Other stacks ignore them or read them as something else, so line numbers and marked lines are lost without a word.',
    advice: 'Write what the target reads in their place.',
    severity: 'warning',
    presets: ['migrate'],
    messages: {
      attributes: '{target} has nothing like the attributes {names} of code.',
      equal: '{target} does not read the attributes {names} of code. It has {equals}.',
    },
    ...targetOption,
  },
  create: ({ source, options: { target }, report }) => ({
    block(block) {
      if (block.kind !== 'fencedCode') return
      const { infoStart, infoEnd } = block.fence
      const info = source.slice(infoStart, infoEnd)
      const start = info.indexOf('{')
      if (start < 0 || !info.endsWith('}')) return
      // in strings and lists may be anything
      const plain = info.slice(start + 1, -1).replace(/"[^"]*"|\[[^\]]*\]/g, '_')
      const names = [...new Set([...plain.matchAll(attributeName)].map(([, name = '']) => name))]
      if (names.length === 0) return
      const known = new Map(Object.entries(equals[target] ?? {}))
      const found = [...new Set(names.flatMap(name => known.get(name.toLowerCase()) ?? []))]
      const quoted = (list: readonly string[]) => list.map(name => `"${name}"`).join(', ')
      report({
        messageId: found.length > 0 ? 'equal' : 'attributes',
        data: { target: targetNames[target], names: quoted(names), equals: quoted(found) },
        startOffset: infoStart + start,
        endOffset: infoEnd,
      })
    },
  }),
})
