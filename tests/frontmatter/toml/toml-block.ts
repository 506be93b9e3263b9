/** The TOML block of a page, and where it starts: Hugo's rule, see the specification of front matter. */
export function tomlBlock(source: string): { text: string; start: number } | undefined {
  const open = /^\ufeff?\s*\+\+\+(?:\r?\n|\r)?/.exec(source)
  if (open === null) return undefined
  const start = open[0].length
  const close = /(?:^|[\r\n])\+\+\+/g
  close.lastIndex = Math.max(0, start - 1)
  const found = close.exec(source)
  if (found === null) return undefined
  return { text: source.slice(start, found.index + found[0].length - 3), start }
}
