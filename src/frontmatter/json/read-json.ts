import { visit } from 'jsonc-parser'
import { byteLength } from '../../text/byte-length.ts'
import type { BlockReading, FrontmatterProblem } from '../frontmatter-problem.ts'
import type { MapNode, ValueNode } from '../value-node.ts'
import { checkJson, type JsonProblem } from './check-json.ts'
import { wellFormed } from './well-formed.ts'

type OpenNode = {
  value: MapNode | Extract<ValueNode, { type: 'list' }>
  key: { name: string; start: number; end: number }
}

/**
 * Reads a JSON block as Hugo does: strictly, each number a float, the last of two keys counts. Never throws. `token` is
 * the block as Hugo's lexer cuts it, white space around it included, and `tokenStart` where it starts in the block.
 */
export function readJson(source: string, token: string): BlockReading {
  const problem = checkJson(source)
  const problems = problem === undefined ? [] : [toProblem(problem, source, token)]
  const root: MapNode = { type: 'map', pairs: [], startOffset: 0, endOffset: source.length }
  if (problem?.kind === 'too-deep') return { root, problems }
  const range: number[] = []
  const read = readValues(source, range, problems, token)
  if (read?.type === 'map') return { root: read, problems }
  return { root, problems }
}

function readValues(
  source: string,
  ends: number[],
  problems: FrontmatterProblem[],
  token: string,
): ValueNode | undefined {
  let root: ValueNode | undefined
  const open: OpenNode[] = []
  let key = { name: '', start: 0, end: 0 }
  const add = (value: ValueNode) => {
    const parent = open.at(-1)?.value
    if (parent === undefined) root ??= value
    else if (parent.type === 'list') parent.items.push(value)
    else parent.pairs.push({ key: key.name, keyStart: key.start, keyEnd: key.end, value })
  }
  const start = (value: OpenNode['value']) => {
    add(value)
    open.push({ value, key })
  }
  const end = (offset: number, length: number) => {
    const closed = open.pop()
    if (closed === undefined) return
    const node = closed.value as { endOffset: number }
    node.endOffset = offset + length
    ends.push(node.endOffset)
  }
  visit(source, {
    onObjectBegin: offset => start({ type: 'map', pairs: [], startOffset: offset, endOffset: source.length }),
    onArrayBegin: offset => start({ type: 'list', items: [], startOffset: offset, endOffset: source.length }),
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (name, offset, length) => {
      key = { name: wellFormed(name), start: offset, end: offset + length }
    },
    onLiteralValue: (value: unknown, startOffset, length) => {
      const endOffset = startOffset + length
      const at = { startOffset, endOffset }
      if (typeof value === 'number') {
        if (!Number.isFinite(value))
          problems.push(outOfRange(source.slice(startOffset, endOffset), at, source, token))
        add({ type: 'float', value, ...at })
      } else if (typeof value === 'string') add({ type: 'string', value: wellFormed(value), ...at })
      else if (typeof value === 'boolean') add({ type: 'bool', value, ...at })
      else add({ type: 'null', value: null, ...at })
    },
  })
  return root
}

function toProblem(
  { kind, message, hugoText, offset }: JsonProblem,
  source: string,
  token: string,
): FrontmatterProblem {
  const endOffset = Math.min(source.length, offset + (source.codePointAt(offset)! > 0xffff ? 2 : 1))
  return {
    code: kind === 'too-deep' ? 'frontmatter/too-deep' : 'frontmatter/syntax',
    message,
    startOffset: offset,
    endOffset,
    ...(hugoText !== undefined && {
      hugo: { message: `unmarshal failed: ${hugoText}`, line: hugoLine(source, offset, token), column: 1 },
    }),
  }
}

function outOfRange(
  digits: string,
  at: { startOffset: number; endOffset: number },
  source: string,
  token: string,
): FrontmatterProblem {
  const shown = digits.length > 40 ? `${digits.slice(0, 40)}…` : digits
  return {
    code: 'frontmatter/number-out-of-range',
    message: `${shown} is too large for a float, so Hugo cannot read it. Put it in quotes.`,
    ...at,
    hugo: {
      message: `unmarshal failed: json: cannot unmarshal number ${digits} into Go value of type float64`,
      line: hugoLine(source, at.endOffset, token),
      column: 1,
    },
  }
}

/**
 * The line that Hugo reports: it forgets the line ends when it looks for the line of a byte, and reports the first line
 * when it finds none.
 */
function hugoLine(source: string, offset: number, token: string): number {
  const lead = Math.max(0, token.indexOf(source))
  const wanted = byteLength(token, 0, lead + offset + 1) + 1
  let bytes = 0
  let line = 0
  for (const text of token.split('\n')) {
    line++
    bytes += byteLength(text)
    if (bytes >= wanted) return line
  }
  return 1
}
