import type { Spelling } from '../ast/spelling.ts'
import { isSpace } from './characters.ts'
import { isTagStart } from './tag-start.ts'

type IntroProblem = 'invalid-fence' | 'unclosed-fence' | 'unclosed-json'

/** What stands before the body of a file. All numbers are offsets; equal ones mean that the part is not there. */
export interface Intro {
  readonly format: 'toml' | 'yaml' | 'json' | 'org' | undefined
  /** Behind the last byte order mark of the leading white space. */
  readonly bomEnd: number
  /** Where the block starts, behind its leading white space. */
  readonly blockStart: number
  readonly valueStart: number
  readonly valueEnd: number
  readonly bodyStart: number
  /** Where the search for tags and dividers starts: Hugo has read the first character by then. */
  readonly searchStart: number
  readonly divider: string
  readonly problem?: { readonly kind: IntroProblem; readonly startOffset: number; readonly endOffset: number }
}

const divider = '<!--more-->'
const orgDivider = '# more'

/** Finds the front matter of a file (the rules of Hugo's `pageparser`, "intro"). */
export function readIntro(source: string, spelling: Spelling): Intro {
  let at = 0
  let bomEnd = 0
  for (; ; at++) {
    const code = source.charCodeAt(at)
    if (code === 0xfeff) bomEnd = at + 1
    else if (!isSpace(code)) break
  }
  const code = source.charCodeAt(at)
  if (code === 43) return readFenced(source, 'toml', '+++', bomEnd, at)
  if (code === 45) return readFenced(source, 'yaml', '---', bomEnd, at)
  if (code === 123 || (spelling.open !== '{{' && isTagStart(source, at, spelling.open))) {
    return readJson(source, spelling, bomEnd, at)
  }
  if (code === 35) return readOrg(source, bomEnd, at)
  const first = source.codePointAt(at)
  return noBlock(bomEnd, first === undefined ? at : at + (first > 0xffff ? 2 : 1))
}

function noBlock(bomEnd: number, searchStart: number, problem?: Intro['problem']): Intro {
  const bodyStart = problem === undefined ? bomEnd : searchStart
  return {
    format: undefined,
    bomEnd,
    blockStart: bomEnd,
    valueStart: bomEnd,
    valueEnd: bomEnd,
    bodyStart,
    searchStart,
    divider,
    ...(problem === undefined ? {} : { problem }),
  }
}

/** An optional CR and an optional LF, in this order. */
function skipLineEnd(source: string, offset: number): number {
  const at = source.charCodeAt(offset) === 13 ? offset + 1 : offset
  return source.charCodeAt(at) === 10 ? at + 1 : at
}

function readFenced(
  source: string,
  format: 'toml' | 'yaml',
  fence: string,
  bomEnd: number,
  blockStart: number,
): Intro {
  if (!source.startsWith(fence, blockStart)) {
    let at = blockStart + 1
    if (source[at] === fence[0]) at++
    const wrong = source.codePointAt(at)
    const endOffset = wrong === undefined ? at : at + (wrong > 0xffff ? 2 : 1)
    return noBlock(bomEnd, at, { kind: 'invalid-fence', startOffset: bomEnd, endOffset })
  }
  const valueStart = skipLineEnd(source, blockStart + 3)
  for (let at = source.indexOf(fence, valueStart); at >= 0; at = source.indexOf(fence, at + 1)) {
    const before = source.charCodeAt(at - 1)
    // the fence must start a line; directly behind the opening fence that line end may be missing
    if (
      (at === valueStart && valueStart > blockStart + 3) ||
      (at > valueStart && (before === 10 || before === 13))
    ) {
      const bodyStart = skipLineEnd(source, at + 3)
      return {
        format,
        bomEnd,
        blockStart,
        valueStart,
        valueEnd: at,
        bodyStart,
        searchStart: bodyStart,
        divider,
      }
    }
  }
  const problem = { kind: 'unclosed-fence', startOffset: valueStart, endOffset: source.length } as const
  return noBlock(bomEnd, valueStart, problem)
}

function readJson(source: string, spelling: Spelling, bomEnd: number, blockStart: number): Intro {
  const isAngle = spelling.open !== '{{'
  let level = 0
  let inQuote = false
  for (let at = blockStart; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 92) at += (source.codePointAt(at + 1) ?? 0) > 0xffff ? 2 : 1
    else if (code === 34) inQuote = !inQuote
    else if (!inQuote) {
      // in the other spelling a tag's delimiters count as the braces that they stand for
      if (isAngle && isTagStart(source, at, spelling.open)) {
        level += 2
        at += 2
      } else if (isAngle && level >= 2 && (source.startsWith('>>>', at) || source.startsWith('%>>', at))) {
        level -= 2
        at += 2
      } else if (code === 123) level++
      else if (code === 125) level--
      if (level === 0) {
        const valueEnd = at + 1
        const bodyStart = skipLineEnd(source, valueEnd)
        const valueStart = blockStart
        return {
          format: 'json',
          bomEnd,
          blockStart,
          valueStart,
          valueEnd,
          bodyStart,
          searchStart: bodyStart,
          divider,
        }
      }
    }
  }
  const problem = { kind: 'unclosed-json', startOffset: bomEnd, endOffset: source.length } as const
  return noBlock(bomEnd, blockStart, problem)
}

function readOrg(source: string, bomEnd: number, blockStart: number): Intro {
  if (!source.startsWith('#+', blockStart)) return noBlock(bomEnd, blockStart)
  let end = source.indexOf('\n', blockStart)
  while (end >= 0 && source.startsWith('#+', end + 1)) end = source.indexOf('\n', end + 1)
  const valueEnd = end < 0 ? source.length : end + 1
  return {
    format: 'org',
    bomEnd,
    blockStart,
    valueStart: blockStart,
    valueEnd,
    bodyStart: valueEnd,
    searchStart: valueEnd,
    divider: orgDivider,
  }
}
