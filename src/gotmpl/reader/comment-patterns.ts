const opening = /\{\{(?:-[ \t\r\n])?\/\*/y
const rightDelimiter = /(?:[ \t\r\n]-)?\}\}/y

function found(text: string, offset: number, endOffset: number): RegExpExecArray {
  return [text.slice(offset, endOffset)] as unknown as RegExpExecArray
}

/** Where the comment that begins here ends: behind its delimiter, or behind what must be given up. */
function commentEnd(text: string, offset: number): { endOffset: number; isBroken: boolean } | null {
  opening.lastIndex = offset
  if (!opening.test(text)) return null
  const inside = text.indexOf('*/', opening.lastIndex)
  if (inside < 0) return { endOffset: text.length, isBroken: true }
  rightDelimiter.lastIndex = inside + 2
  if (rightDelimiter.test(text)) return { endOffset: rightDelimiter.lastIndex, isBroken: false }
  const delimiter = text.indexOf('}}', inside + 2)
  return { endOffset: delimiter < 0 ? text.length : delimiter + 2, isBroken: true }
}

/** A comment: its delimiters must touch it, but for one blank and a dash on each side. */
export function matchComment(text: string, offset: number): RegExpExecArray | null {
  const end = commentEnd(text, offset)
  return end && !end.isBroken ? found(text, offset, end.endOffset) : null
}

/** A comment that Go refuses: never closed, or with something between its end and the delimiter. */
export function matchBrokenComment(text: string, offset: number): RegExpExecArray | null {
  const end = commentEnd(text, offset)
  return end?.isBroken ? found(text, offset, end.endOffset) : null
}

/** Everything up to the next delimiter. */
export function matchText(text: string, offset: number): RegExpExecArray | null {
  const next = text.indexOf('{{', offset)
  const endOffset = next < 0 ? text.length : next
  return endOffset > offset ? found(text, offset, endOffset) : null
}
