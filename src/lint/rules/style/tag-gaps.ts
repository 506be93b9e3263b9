import type { Shortcode } from '../../../ast/nodes.ts'

/** White space, or its absence, between two parts of a tag. Offsets are those of the file. */
export interface TagGap {
  readonly startOffset: number
  readonly endOffset: number
  readonly text: string
  /**
   * `head` is behind the left delimiter, `tail` in front of the right one or of a slash at the end, `afterSlash` behind
   * that slash, `closing` behind the slash of a closing tag, `param` in front of a parameter, `equals` around its `=`.
   */
  readonly kind: 'head' | 'tail' | 'afterSlash' | 'closing' | 'param' | 'equals'
  /** What stands in front of it ends in a string; a bare word or value needs white space behind it. */
  readonly isBehindString: boolean
}

const delimiterLength = 3
const closingTag = /^(\s*)\/(\s*)\S+?(\s*)$/

/** The gaps of both tags of a call in the order of the source; those of a tag in an odd spelling are left out. */
export function tagGaps(source: string, node: Shortcode): TagGap[] {
  return node.inline ? [] : [...openingGaps(source, node), ...closingGaps(source, node)]
}

function openingGaps(source: string, node: Shortcode): TagGap[] {
  const { openTag, raws, params, form } = node
  if (openTag === undefined || raws?.openTag !== undefined) return []
  const gaps: TagGap[] = []
  const add = (kind: TagGap['kind'], startOffset: number, endOffset: number, isBehindString = false) =>
    gaps.push({ kind, startOffset, endOffset, text: source.slice(startOffset, endOffset), isBehindString })
  const head = openTag.start.offset + delimiterLength
  add('head', head, head + (raws?.beforeName ?? ' ').length)
  let isBehindString = false
  for (const param of params) {
    const { start, end } = param.position!
    add('param', start.offset - (param.raws?.before ?? ' ').length, start.offset, isBehindString)
    if (param.type === 'namedParam') {
      const name = start.offset + (param.raws?.name?.raw ?? param.name).length
      const between = param.raws?.between ?? '='
      const equals = name + between.indexOf('=')
      if (between.length > 1) {
        add('equals', name, equals)
        add('equals', equals + 1, name + between.length)
      }
    }
    isBehindString = /["`]/.test(source[end.offset - 1]!)
  }
  let tail = openTag.end.offset - delimiterLength
  if (form === 'selfClosing') {
    const after = (raws?.afterSlash ?? '').length
    add('afterSlash', tail - after, tail)
    tail -= after + 1
  }
  const last = gaps.findIndex(({ kind }) => kind === 'afterSlash')
  add('tail', tail - (raws?.afterParams ?? ' ').length, tail, isBehindString)
  // the gap behind the slash is known first
  if (last >= 0) gaps.push(...gaps.splice(last, 1))
  return gaps
}

function closingGaps(source: string, { closeTag, raws }: Shortcode): TagGap[] {
  if (closeTag === undefined || raws?.closedBySlash === true) return []
  const start = closeTag.start.offset + delimiterLength
  const end = closeTag.end.offset - delimiterLength
  const parts = closingTag.exec(source.slice(start, end))
  if (parts === null) return []
  const [, before = '', behind = '', after = ''] = parts
  const slash = start + before.length
  const gap = (kind: TagGap['kind'], startOffset: number, text: string): TagGap => {
    return { kind, startOffset, endOffset: startOffset + text.length, text, isBehindString: false }
  }
  return [
    gap('head', start, before),
    gap('closing', slash + 1, behind),
    gap('tail', end - after.length, after),
  ]
}
