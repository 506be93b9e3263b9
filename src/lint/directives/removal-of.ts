import type { TextEdit } from '../../text/text-edit.ts'
import type { Directive, DirectiveName } from './directive.ts'

/** Takes a directive out, with its line when nothing else stands there; or one name out of its list. */
export function removalOf(source: string, directive: Directive, name?: DirectiveName): TextEdit {
  if (name !== undefined) {
    const [first] = directive.names
    let { startOffset, endOffset } = name
    if (name === first) {
      while (/[\s,]/.test(source[endOffset] ?? '')) endOffset++
    } else {
      while (/[\s,]/.test(source[startOffset - 1] ?? '')) startOffset--
    }
    return { startOffset, endOffset, text: '' }
  }
  const { startOffset, endOffset } = directive
  const lineStart = source.lastIndexOf('\n', startOffset - 1) + 1
  const lineFeed = source.indexOf('\n', endOffset)
  const lineEnd = lineFeed < 0 ? source.length : lineFeed + 1
  const isAlone =
    source.slice(lineStart, startOffset).trim() === '' && source.slice(endOffset, lineEnd).trim() === ''
  if (isAlone) return { startOffset: lineStart, endOffset: lineEnd, text: '' }
  let from = startOffset
  while (source[from - 1] === ' ' || source[from - 1] === '\t') from--
  return { startOffset: from, endOffset, text: '' }
}
