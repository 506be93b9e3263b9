/** A code span with any text in it, on one line. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** A fenced block that none of its lines can end. */
export function codeBlock(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.replace(/\n+$/, '')}\n${fence}\n`
}

/** A row of a table; line ends and bars do not end its cells. */
export function tableRow(cells: readonly string[]): string {
  const escaped = cells.map(cell =>
    cell
      .replaceAll('|', '\\|')
      .replace(/\s*\n\s*/g, ' ')
      .trim(),
  )
  return `| ${escaped.join(' | ')} |\n`
}
