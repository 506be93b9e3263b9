/** Names or values in quotes for a message: `"a", "b" and "c"`. */
export function quoteList(items: readonly (string | number | boolean)[], last: 'and' | 'or' = 'and'): string {
  const quoted = items.map(item => `"${item}"`)
  if (quoted.length < 2) return quoted.join('')
  return `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`
}
