import { expect, test, vi } from 'vitest'
import { parseToml } from '../../../src/frontmatter/toml/parse-toml.ts'
import { TomlGrammar } from '../../../src/frontmatter/toml/toml-grammar.ts'

// At run time the validations are skipped: they need Object.groupBy, which Node 20 lacks, and cost time.
test('the grammar is free of ambiguities and mistakes', () => {
  const missing = !('groupBy' in Object)
  if (missing) Object.defineProperty(Object, 'groupBy', { configurable: true, value: groupBy })
  try {
    const spies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')]
    expect(() => new TomlGrammar(false)).not.toThrow()
    // A library prints nothing, though Chevrotain's lexer likes to warn.
    expect(parseToml('a = 1').errors).toEqual([])
    for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  } finally {
    if (missing) Reflect.deleteProperty(Object, 'groupBy')
  }
})

function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => PropertyKey) {
  const groups: Record<PropertyKey, Item[]> = Object.create(null)
  let index = 0
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item)
  return groups
}
