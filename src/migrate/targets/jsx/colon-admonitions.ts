import type { MigrationTarget } from '../../target.ts'
import { directiveContainer } from '../directive/directive-container.ts'
import { jsxFamily } from './jsx-family.ts'
import { jsxLiteral } from './jsx-literal.ts'

/** Admonitions between colons, for a target that knows the kinds which `kinds` gives. */
export function colonAdmonitions(kinds: Readonly<Record<string, string>>): MigrationTarget['admonition'] {
  return (call, place) => {
    const kind = Object.hasOwn(kinds, call.kind) ? kinds[call.kind]! : 'note'
    const label = call.title === '' ? '' : `[${jsxLiteral(call.title, place)}]`
    return directiveContainer(`${kind}${label}`, call, place) ?? jsxFamily.admonition(call, place)
  }
}
