/**
 * The text of a block (`|`, `>`) with carriage returns, as Hugo 0.169 reads it: each one belongs to its line, so that the
 * line is neither blank nor folded, and one behind the header starts the text with a line end. `raw` is the block with its
 * header, `read` its text as the YAML standard has it, which shows the indentation.
 */
export function carriageText(raw: string, read: string): string {
  const headerEnd = raw.indexOf('\n')
  const header = raw.slice(0, headerEnd)
  const lines = raw.slice(headerEnd + 1).split('\n')
  const isEnded = lines.at(-1) === ''
  if (isEnded) lines.pop()
  if (headerEnd < 0 || lines.length === 0) return read
  const texts = withoutIndent(lines, read)
  const body = raw[0] === '>' ? fold(texts) : texts.join('\n')
  const text = (header.endsWith('\r') ? '\n' : '') + body + (isEnded ? '\n' : '')
  const chomping = /^.\d?([-+])/.exec(header)?.[1]
  if (chomping === '+') return text
  let end = text.length
  while (text[end - 1] === '\n') end--
  return chomping === '-' ? text.slice(0, end) : text.slice(0, end + 1)
}

function withoutIndent(lines: readonly string[], read: string): string[] {
  const first = lines.findIndex(line => line.trim() !== '')
  if (first < 0) return lines.map(line => line.replace(/^ +/, ''))
  const shown = read.split('\n').find(line => line.trim() !== '') ?? ''
  const indent = leadingBlanks(lines[first]!) - leadingBlanks(shown)
  return lines.map((line, at) => line.slice(Math.min(leadingBlanks(line), at < first ? line.length : indent)))
}

function leadingBlanks(line: string): number {
  let count = 0
  while (line[count] === ' ') count++
  return count
}

/** Lines without a carriage return are folded as the standard says. */
function fold(lines: readonly string[]): string {
  let text = ''
  // the next line that is not empty, for each line
  const ahead: (string | undefined)[] = []
  for (let at = lines.length - 1; at >= 0; at--) ahead[at] = lines[at] === '' ? ahead[at + 1] : lines[at]
  for (const [at, line] of lines.entries()) {
    text += line
    if (at === lines.length - 1) break
    const next = lines[at + 1]!
    const reached = ahead[at + 1]
    const isKept =
      line === '' ||
      line.endsWith('\r') ||
      next === '\r' ||
      reached === undefined ||
      isSet(line) ||
      isSet(reached)
    text += isKept ? '\n' : next === '' ? '' : ' '
  }
  return text
}

function isSet(line: string): boolean {
  return line.startsWith(' ') || line.startsWith('\t')
}
