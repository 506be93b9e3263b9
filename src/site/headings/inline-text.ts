/** Entities of symbols, which leave nothing behind in an id; others stay as they are written. */
const symbols: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rarr: '→',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  times: '×',
  trade: '™',
}
const symbolEntity = new RegExp(`&(${Object.keys(symbols).join('|')});`, 'y')
const autolink = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iy
const htmlTag = /<(?:!--[\s\S]*?-->|\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>)/iy
const bareLink = /(?:https?:\/\/|www\.)[^\s<]*[^\s<.,;:!?"')\]*_~]/iy
const footnote = /\[\^[^\]\s]+\]/y
const destination = /\]\((?:\s*<[^<>\n]*>|(?:[^()\\\n]|\\.|\((?:[^()\\\n]|\\.)*\))*)\)/y
const reference = /\]\[[^\][\n]*\]/y
const isPunctuation = /[!-/:-@[-`{-~]/
const isWord = /[\p{L}\p{N}_]/u

/**
 * The text that Goldmark's rendering of inline Markdown shows, as far as ids of headings depend on it: without the marks of
 * emphasis, targets of links, HTML tags, links that are their own text, and the dashes that typography replaces.
 */
export function inlineText(source: string): string {
  const output: string[] = []
  const openers: { index: number; length: number }[] = []
  let brackets = 0
  let at = 0
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match !== null) at += match[0].length
    return match
  }
  const skip = (pattern: RegExp): boolean => read(pattern) !== null
  while (at < source.length) {
    const char = source[at]!
    const entity = char === '&' ? read(symbolEntity) : null
    if (entity !== null) output.push(symbols[entity[1]!]!)
    else if (char === '\\' && isPunctuation.test(source[at + 1] ?? '')) {
      output.push(source[at + 1]!)
      at += 2
    } else if (char === '`') {
      const run = runLength(source, at)
      const end = closingRun(source, at + run, run)
      if (end >= 0) output.push(source.slice(at + run, end))
      at = end < 0 ? at + run : end + run
    } else if (char === '<' && (skip(autolink) || skip(htmlTag))) {
      // nothing of it is text
    } else if ((char === 'h' || char === 'w') && !isWord.test(source[at - 1] ?? '') && skip(bareLink)) {
      // a link of the linkify extension
    } else if (char === '[' && skip(footnote)) {
      // a number, made later
    } else if (char === ']' && brackets > 0 && (skip(destination) || skip(reference))) brackets--
    else if (char === '-' && source[at + 1] === '-') {
      output.push('–')
      at += runLength(source, at)
    }
    // marks of emphasis; where they are not, they leave nothing in an id either
    else if (char === '*' || char === '~') at++
    else if (char === '_') at = readUnderscores(source, at, output, openers)
    else {
      if (char === '[') brackets++
      output.push(char)
      at++
    }
  }
  return output.join('')
}

function runLength(source: string, start: number): number {
  let end = start
  while (source[end] === source[start]) end++
  return end - start
}

function closingRun(source: string, from: number, length: number): number {
  for (let at = source.indexOf('`', from); at >= 0; at = source.indexOf('`', at)) {
    const run = runLength(source, at)
    if (run === length) return at
    at += run
  }
  return -1
}

/** Emphasis by underscores: runs within words are text, and so are those without a partner. */
function readUnderscores(
  source: string,
  at: number,
  output: string[],
  openers: { index: number; length: number }[],
): number {
  const length = runLength(source, at)
  const before = source[at - 1] ?? ' '
  const after = source[at + length] ?? ' '
  const opener = openers.at(-1)
  const canClose = !/\s/.test(before) && !isWord.test(after)
  if (canClose && opener?.length === length) {
    openers.pop()
    output[opener.index] = ''
    return at + length
  }
  if (!/\s/.test(after) && !isWord.test(before)) openers.push({ index: output.length, length })
  output.push('_'.repeat(length))
  return at + length
}
