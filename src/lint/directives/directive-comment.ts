/** Where a comment that holds a directive stands, and where its text is. UTF-16 code units. */
export interface DirectiveComment {
  readonly startOffset: number
  readonly endOffset: number
  readonly textStart: number
  readonly textEnd: number
}

const before = 40

/** The HTML comment, or the link definition that prints nothing, around a directive at an offset. */
export function commentAround(source: string, offset: number): DirectiveComment | undefined {
  const head = source.slice(Math.max(0, offset - before), offset)
  const html = /<!--\s*$/.exec(head)
  if (html !== null) {
    const close = source.indexOf('-->', offset)
    if (close < 0) return undefined
    return { startOffset: offset - html[0].length, endOffset: close + 3, textStart: offset, textEnd: close }
  }
  const definition = /(?:^|\n) {0,3}(\[\/\/\]:[ \t]*<?#>?[ \t]*([("'])[ \t]*)$/.exec(head)
  if (definition === null) return undefined
  const lineEnd = source.indexOf('\n', offset)
  const last = lineEnd < 0 ? source.length : lineEnd
  const mark = definition[2] === '(' ? ')' : definition[2]!
  const close = source.lastIndexOf(mark, last)
  if (close < offset) return undefined
  return {
    startOffset: offset - definition[1]!.length,
    endOffset: close + 1,
    textStart: offset,
    textEnd: close,
  }
}

/** The comment of YAML or TOML around a directive at an offset of the front matter. */
export function frontmatterCommentAround(source: string, offset: number): DirectiveComment | undefined {
  const mark = /#[ \t]*$/.exec(source.slice(Math.max(0, offset - before), offset))
  if (mark === null) return undefined
  const lineEnd = source.indexOf('\n', offset)
  const end = lineEnd < 0 ? source.length : lineEnd
  const last = source[end - 1] === '\r' ? end - 1 : end
  return { startOffset: offset - mark[0].length, endOffset: last, textStart: offset, textEnd: last }
}
