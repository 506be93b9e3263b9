import type { HugoShortcode, HugoValue } from '../../src/hugo.ts'
import { printable } from './oracle-case.ts'

/** Shortcodes in the form of the oracle's dumps. */
export function plainShortcodes(shortcodes: readonly HugoShortcode[], isNested = false): unknown[] {
  return shortcodes.map(node => {
    const children = (node.inner ?? []).filter(part => typeof part !== 'string')
    return {
      name: node.name,
      named: node.isNamedParams,
      params: node.isNamedParams
        ? Object.fromEntries(node.named.map(([name, value]) => [name, typed(value)]))
        : node.positional.map(typed),
      ordinal: node.ordinal,
      inner: isShownOtherwise(node, isNested) ? 'not compared' : innerText(node),
      pos: isNested ? [1, 1] : [node.line, node.column],
      ...(children.length === 0 ? {} : { children: plainShortcodes(children, true) }),
    }
  })
}

/** Hugo renders the content of a nested shortcode with `%` before its template sees it; `deindent` shows none. */
export function isShownOtherwise(node: HugoShortcode | undefined, isNested: boolean): boolean {
  return node !== undefined && ((isNested && node.delimiter === '%') || node.name === 'deindent')
}

function innerText({ inner }: HugoShortcode): string | null {
  if (inner === null) return null
  return printable(inner.map(part => (typeof part === 'string' ? part : `⟦${part.name}⟧`)).join(''))
}

function typed({ type, value }: HugoValue): string {
  return printable(`${type === 'float' ? 'float64' : type}:${value}`)
}
