import { charTable } from './char-table.ts'

const tab = 9
const space = 32
const quote = 34
const apostrophe = 39
const dot = 46
const equals = 61
const openBracket = 91
const bareKeyChars = charTable(/[\w-]/)

/**
 * Whether the line at `at` starts as only `key =` or `[header]` can. Used where a bracket or a quote above it is
 * still open: it tells an entry of the document from a further line of the broken value. A header counts only
 * when its first name is no TOML value, as `[1]` or `["a"]` may be an array in an array.
 */
export function statementAhead(source: string, at: number): 'header' | 'key' | undefined {
  let next = skipBlanks(source, at)
  if (source.charCodeAt(next) === openBracket) return headerAhead(source, next) ? 'header' : undefined
  for (;;) {
    const end = skipKeyPart(source, next)
    if (end === next) return undefined
    next = skipBlanks(source, end)
    const code = source.charCodeAt(next)
    if (code === equals) return 'key'
    if (code !== dot) return undefined
    next = skipBlanks(source, next + 1)
  }
}

function headerAhead(source: string, at: number): boolean {
  let start = at + 1
  if (source.charCodeAt(start) === openBracket) start += 1
  start = skipBlanks(source, start)
  const end = skipBareKey(source, start)
  const first = source.charCodeAt(start) | 32
  const isWord = first >= 97 && first <= 122 && end > start
  return isWord && !/^(?:true|false|inf|nan)/.test(source.slice(start, Math.min(end, start + 5)))
}

function skipKeyPart(source: string, at: number): number {
  const code = source.charCodeAt(at)
  if (code !== quote && code !== apostrophe) return skipBareKey(source, at)
  for (let next = at + 1; next < source.length; next++) {
    const here = source.charCodeAt(next)
    if (here === code) return next + 1
    if (here === 10) return at
    if (here === 92 && code === quote) next++
  }
  return at
}

function skipBareKey(source: string, at: number): number {
  let next = at
  while (bareKeyChars[source.charCodeAt(next)] === 1) next++
  return next
}

function skipBlanks(source: string, at: number): number {
  let next = at
  while (source.charCodeAt(next) === space || source.charCodeAt(next) === tab) next++
  return next
}
