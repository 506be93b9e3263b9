import type { HugoToken } from './hugo-token.ts'

type Shown = Pick<HugoToken, 'origin' | 'line'>

/** Lines around the wrong one that the decoder shows. */
const shownAround = 3

/**
 * The lines around a token as Hugo's decoder prints them, with a mark below it. They are made of the tokens, not of the
 * source: white space is lost here and there, and what stands in front of a value that is missing.
 */
export function tokenExcerpt(token: HugoToken): string {
  const { origin, line, column } = token
  const extra = lineEnds(origin.replace(/^[\r\n]+/, '')) - (/[\r\n] *$/.test(origin.slice(1)) ? 1 : 0)
  const lastLine = line + extra
  let first = token
  while (
    first.previous !== undefined &&
    first.previous.line >= line - shownAround &&
    first.previous.line >= 1
  )
    first = first.previous
  const blanks = first.previous === undefined ? 0 : trailingBlanks(first.previous.origin)
  const above: Shown[] = [
    { line: first.line, origin: (' '.repeat(blanks) + first.origin).replace(/^[\r\n]+/, '') },
  ]
  let next = first.next
  for (; next !== undefined && next.line <= lastLine; next = next.next) above.push(next)
  const last = above.at(-1)!
  const text = trimLines(last.origin.slice(0, last.origin.length - trailingBlanks(last.origin)))
  const rest = last.origin.slice(text.length)
  above[above.length - 1] = { line: last.line, origin: text }
  const under: Shown[] = []
  if (next !== undefined && next.line <= lastLine + shownAround) {
    const lead = rest.length > 1 ? rest.replace(/^[\r\n]/, '') : ''
    under.push({ line: next.line, origin: (lead + next.origin).replace(/^[\r\n]+/, '') })
    for (next = next.next; next !== undefined && next.line <= lastLine + shownAround; next = next.next)
      under.push(next)
  }
  const mark = `${' '.repeat(prefix(line, line).length + column - 1)}^`
  return `${print(above, line)}\n${mark}\n${print(under, line)}`.trimEnd()
}

function print(tokens: readonly Shown[], marked: number): string {
  let text = ''
  let number = tokens[0]?.line ?? 0
  for (const [index, { origin }] of tokens.entries()) {
    for (const [at, part] of origin.split('\n').entries()) {
      const isNew = at > 0 || index === 0
      if (at > 0) text += '\n'
      if (isNew) text += prefix(number++, marked)
      text += part
    }
  }
  return text
}

function prefix(number: number, marked: number): string {
  return `${number === marked ? '>' : ' '} ${String(number).padStart(2)} | `
}

function lineEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0
}

function trailingBlanks(text: string): number {
  let count = 0
  while (count < text.length && text[text.length - 1 - count] === ' ') count++
  return count
}

function trimLines(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return text.slice(0, end)
}
