import type { IToken } from 'chevrotain'
import type { Spelling } from '../ast/spelling.ts'
import type { LexedSource } from '../lexer/content-lexer.ts'
import type { LexProblem } from '../lexer/lex-problem.ts'
import type { Vocabulary } from '../lexer/vocabulary.ts'
import { closesInline } from './inline-check.ts'
import type { Item, TagItem } from './item.ts'
import type { TagParser } from './tag-parser.ts'
import type { TagSyntax } from './tag-syntax.ts'

/** What Hugo's lexer remembers from tag to tag. */
interface TagMemory {
  /** Every name that was read in an opening or closing tag. Hugo never forgets one. */
  readonly usedNames: Set<string>
  /** The name of the inline shortcode that is open. */
  inlineName: string | undefined
}

/** Reads the tags and marks of a body, and finds what Hugo's lexer refuses in them. What lies between them is text. */
export function readItems(
  source: string,
  lexed: LexedSource,
  vocabulary: Vocabulary,
  parser: TagParser,
  spelling: Spelling,
): Item[] {
  const { tokens, intro } = lexed
  const count = tokens.length
  parser.load(tokens)
  const memory: TagMemory = { usedNames: new Set(), inlineName: undefined }
  const items: Item[] = []
  let index = 0
  while (index < count && tokens[index]!.startOffset < intro.bodyStart) index++
  while (index < count) {
    const token = tokens[index]!
    const type = token.tokenType
    if (type === vocabulary.Text) index++
    else if (
      type === vocabulary.LeftAngle ||
      type === vocabulary.LeftPercent ||
      type === vocabulary.NextLeftAngle ||
      type === vocabulary.NextLeftPercent
    ) {
      const tag = parser.parseTag(index)
      index = parser.nextIndex
      items.push(finishTag(source, tag, index < count ? tokens[index] : undefined, memory, spelling))
    } else {
      items.push(readMark(source, token, vocabulary, memory))
      index++
    }
  }
  return items
}

function plain(kind: Exclude<Item['kind'], 'tag'>, token: IToken, problem: LexProblem | undefined): Item {
  return { kind, token, endOffset: token.startOffset + token.image.length, problem }
}

function readMark(source: string, token: IToken, vocabulary: Vocabulary, memory: TagMemory): Item {
  if (token.tokenType === vocabulary.SummaryDivider) return plain('divider', token, undefined)
  const nested = nestedProblem(source, token, memory)
  const isBroken =
    token.tokenType === vocabulary.BrokenComment || token.tokenType === vocabulary.NextBrokenComment
  return plain(
    isBroken ? 'broken-comment' : 'escaped',
    token,
    nested ?? (token.payload as LexProblem | undefined),
  )
}

function nestedProblem(source: string, token: IToken, memory: TagMemory): LexProblem | undefined {
  const { inlineName } = memory
  if (inlineName === undefined || closesInline(source, token.startOffset, inlineName)) return undefined
  // one report for one inline shortcode: what follows is read as if it were closed
  memory.inlineName = undefined
  return { kind: 'nested-in-inline', startOffset: token.startOffset, endOffset: token.startOffset }
}

function finishTag(
  source: string,
  tag: TagSyntax,
  next: IToken | undefined,
  memory: TagMemory,
  spelling: Spelling,
): TagItem {
  const nested = memory.inlineName === undefined ? undefined : nestedProblem(source, tag.left, memory)
  const problem = nested ?? mixedProblem(tag) ?? nameProblem(tag, memory) ?? endProblem(source, tag, next)
  rememberNames(tag, memory)
  const isBroken = tag.right === undefined
  const swallowing = isBroken ? swallowingValue(tag, spelling) : undefined
  const endOffset = isBroken
    ? brokenEnd(source, tag, swallowing, spelling)
    : tag.right!.startOffset + tag.right!.image.length
  const closingName = tag.isOpening ? undefined : tag.tail?.find(isName)?.image
  const { left, name, inline, params, tail, isOpening, isOdd, right, broken, last } = tag
  // written out, as spreading it takes several times as long and this runs for every tag
  return {
    kind: 'tag',
    left,
    name,
    inline,
    params,
    tail,
    isOpening,
    isOdd,
    right,
    broken,
    last,
    endOffset,
    closingName,
    problem,
    isBroken,
    swallowing,
  }
}

function isName(token: IToken): boolean {
  return token.tokenType.name === 'Name' || token.tokenType.name === 'InlineName'
}

function nameProblem(tag: TagSyntax, memory: TagMemory): LexProblem | undefined {
  if (tag.tail === undefined) return undefined
  const slash = tag.tail[0]!
  if (memory.usedNames.size === 0 && tag.name === undefined) {
    return { kind: 'closing-without-open', startOffset: slash.startOffset, endOffset: slash.startOffset + 1 }
  }
  const name = tag.tail.find(isName)
  if (name === undefined || memory.usedNames.has(name.image) || name.image === tag.name?.image)
    return undefined
  return {
    kind: 'closing-mismatch',
    startOffset: name.startOffset,
    endOffset: name.startOffset + name.image.length,
  }
}

/** Hugo tells the kinds apart by the first parameter, and takes `a = 1` and `"a"=1` for positional at this point. */
function mixedProblem(tag: TagSyntax): LexProblem | undefined {
  let kind: 'named' | 'positional' | undefined
  for (const { first, assignment } of tag.params) {
    const startOffset = first.startOffset
    const isString = first.tokenType.name !== 'Word'
    const endOffset = startOffset + (isString ? 1 : first.image.length)
    // a value that never ends has no token of its own, but its name was read before it
    const value = assignment ?? (tag.broken?.image.startsWith('=') ? tag.broken : undefined)
    const isNamed = !isString && value?.startOffset === endOffset
    if (isString) {
      const quote = first.image[0] === '\\' ? startOffset + 1 : startOffset
      if (kind === 'named') return { kind: 'mixed-quoted', startOffset: quote, endOffset: quote + 1 }
      kind = 'positional'
    } else if (kind === undefined) kind = isNamed ? 'named' : 'positional'
    else if (isNamed && kind === 'positional') return { kind: 'mixed-named', startOffset, endOffset }
    else if (!isNamed && kind === 'named') return { kind: 'mixed-positional', startOffset, endOffset }
  }
  return kind === 'named' ? mixedLateString(tag) : undefined
}

/**
 * A string behind the slash, or one that is broken: Hugo counts a string before it reads it, so this comes before what
 * is wrong with the string itself.
 */
function mixedLateString(tag: TagSyntax): LexProblem | undefined {
  const { tail, broken } = tag
  const late = tail?.find(token => token.tokenType.name === 'QuotedString')
  const brokenKind = (broken?.payload as LexProblem | undefined)?.kind
  const isBrokenString = brokenKind?.startsWith('unterminated') || brokenKind === 'invalid-escape'
  const quoted = late ?? (isBrokenString ? broken : undefined)
  const quote = quoted === undefined ? null : /^\\?(?=")|^(?=`)/.exec(quoted.image)
  if (quote === null) return undefined
  const startOffset = quoted!.startOffset + quote[0].length
  return { kind: 'mixed-quoted', startOffset, endOffset: startOffset + 1 }
}

function endProblem(source: string, tag: TagSyntax, next: IToken | undefined): LexProblem | undefined {
  if (tag.right !== undefined) return undefined
  if (tag.broken !== undefined) return tag.broken.payload as LexProblem
  const isClosed = tag.tail?.some(isName) ?? false
  if (next !== undefined) {
    const startOffset = next.startOffset
    const kind = isClosed ? 'unclosed-shortcode' : 'unexpected-character'
    return { kind, startOffset, endOffset: startOffset + 1 }
  }
  const kind = isClosed ? 'unclosed-shortcode' : 'unclosed-action'
  return { kind, startOffset: source.length, endOffset: source.length }
}

function rememberNames(tag: TagSyntax, memory: TagMemory): void {
  if (tag.name !== undefined) {
    memory.usedNames.add(tag.name.image)
    if (tag.inline) memory.inlineName = tag.name.image
  }
  if (tag.tail !== undefined) {
    memory.inlineName = undefined
    const name = tag.tail.find(isName)
    if (name !== undefined) memory.usedNames.add(name.image)
  }
}

/**
 * Where a tag without a right delimiter ends for us. A bare value may have swallowed the delimiter that its author
 * meant to end the tag; a tag that runs into the end of the file ends with its first line.
 */
function brokenEnd(
  source: string,
  tag: TagSyntax,
  swallowing: IToken | undefined,
  spelling: Spelling,
): number {
  const end = tag.last.startOffset + tag.last.image.length
  if (swallowing !== undefined) {
    const right = rightOf(tag, spelling)
    return swallowing.startOffset + swallowing.image.indexOf(right) + right.length
  }
  if (tag.broken !== undefined) return end
  const lineFeed = source.indexOf('\n', tag.left.startOffset)
  return lineFeed >= 0 && lineFeed < end ? lineFeed : end
}

/** The bare value of a broken tag that took the right delimiter in. */
function swallowingValue(tag: TagSyntax, spelling: Spelling): IToken | undefined {
  const right = rightOf(tag, spelling)
  return tag.params.find(
    ({ assignment }) => assignment?.image.includes(right) && !/^=[\t\n\v\f\r ]*["`\\]/.test(assignment.image),
  )?.assignment
}

function rightOf(tag: TagSyntax, spelling: Spelling): string {
  return (tag.left.image[2] === '%' ? '%' : '>') + spelling.close
}
