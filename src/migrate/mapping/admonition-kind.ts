import type { ShortcodeMapping } from './shortcode-mapping.ts'
import { fillTemplate, type ValueFor } from './template/fill-template.ts'

/** The kinds of admonitions that every target has in some way. */
export type AdmonitionKind = 'note' | 'tip' | 'info' | 'warning' | 'danger'

/** Names of admonitions, as themes and other generators have them, to the kinds of every target. */
export const admonitionKinds: ReadonlyMap<string, AdmonitionKind> = new Map([
  ['note', 'note'],
  ['notes', 'note'],
  ['notice', 'note'],
  ['primary', 'note'],
  ['secondary', 'note'],
  ['quote', 'note'],
  ['abstract', 'note'],
  ['example', 'note'],
  ['question', 'note'],
  ['tip', 'tip'],
  ['tips', 'tip'],
  ['hint', 'tip'],
  ['success', 'tip'],
  ['important', 'info'],
  ['info', 'info'],
  ['information', 'info'],
  ['warning', 'warning'],
  ['warn', 'warning'],
  ['caution', 'warning'],
  ['attention', 'warning'],
  ['danger', 'danger'],
  ['error', 'danger'],
  ['failure', 'danger'],
  ['bug', 'danger'],
])

/** The kind of a call's admonition: what `kind` of the mapping gives, by its `kinds` and then by common names. */
export function admonitionKind(mapping: ShortcodeMapping, valueFor: ValueFor): AdmonitionKind {
  const said = fillTemplate(mapping.kind ?? '', valueFor)
    .trim()
    .toLowerCase()
  const { kinds = {} } = mapping
  const own = (name: string) => (Object.hasOwn(kinds, name) ? kinds[name]! : undefined)
  const kind = own(said) ?? (admonitionKinds.has(said) ? said : (own('default') ?? 'note'))
  return admonitionKinds.get(kind.toLowerCase()) ?? 'note'
}
