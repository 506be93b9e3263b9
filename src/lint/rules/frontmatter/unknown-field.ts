import { distance } from 'fastest-levenshtein'
import { defineRule } from '../../define-rule.ts'
import { knownFields } from '../../engine/known-fields.ts'
import { keyRange } from './entry-range.ts'

/** Fields of themes and of Hugo's own templates that look like one of Hugo's, and old names that other rules tell of. */
const otherFields = new Set(
  '_build authors author images image layouts mode outline output param built site topics types versions summaries'.split(
    ' ',
  ),
)

export const unknownField = defineRule<string, { readonly allow: readonly string[] }>({
  meta: {
    id: 'frontmatter/unknown-field',
    description: 'Reports fields of the front matter whose name is almost that of a field of Hugo.',
    why: "Hugo takes every name it does not know for a parameter of the site's own, and says nothing.",
    advice: 'Correct the name, or list it under `allow` when it is meant.',
    severity: 'warning',
    presets: ['recommended'],
    hasSuggestions: true,
    messages: {
      unknown: 'Hugo has no field "{name}". Did you mean "{known}"?',
      rename: 'Write "{known}".',
    },
    schema: {
      type: 'object',
      properties: {
        allow: { type: 'array', items: { type: 'string' }, description: 'Names that are meant as they are.' },
      },
      additionalProperties: false,
    },
    defaults: { allow: [] },
  },
  create(context) {
    const allowed = new Set(context.options.allow.map(name => name.toLowerCase()))
    return {
      frontmatterEntry(entry) {
        const name = String(entry.path[0])
        if (entry.path.length !== 1 || allowed.has(name.toLowerCase())) return
        const known = nearMiss(name.toLowerCase())
        if (known === undefined) return
        const range = keyRange(entry)
        const isPlain = context.source.slice(range.startOffset, range.endOffset) === name
        context.report({
          messageId: 'unknown',
          data: { name, known },
          ...range,
          suggestions: isPlain
            ? [{ messageId: 'rename', data: { known }, edits: [{ ...range, text: known }] }]
            : [],
        })
      },
    }
  },
})

/** The field that a name is a slip of the pen away from: a letter more, less or another, two swapped, or a separator. */
function nearMiss(name: string): string | undefined {
  if (name.length < 4 || name.length > 20 || otherFields.has(name)) return undefined
  if (knownFields.some(known => known.toLowerCase() === name)) return undefined
  const bare = name.replace(/[-_]/g, '')
  return knownFields.find(known => {
    const lower = known.toLowerCase()
    if (lower === bare && bare.length > 4) return true
    return lower.length > 4 && isNear(name, lower)
  })
}

function isNear(name: string, known: string): boolean {
  if (Math.abs(name.length - known.length) > 1) return false
  const far = distance(name, known)
  if (far > 2) return false
  return far < 2 || (name.length === known.length && isSwap(name, known))
}

function isSwap(name: string, known: string): boolean {
  const at = [...name].findIndex((letter, index) => letter !== known[index])
  const swapped = name.slice(0, at) + (name[at + 1] ?? '') + name[at] + name.slice(at + 2)
  return swapped === known
}
