import type { TextEdit } from '../../../text/text-edit.ts'
import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const duplicateKey = diagnosticRule({
  id: 'frontmatter/duplicate-key',
  description: 'Reports keys of front matter that are set twice.',
  why: 'Hugo refuses the page, as it cannot tell which of the values is meant.',
  advice: 'Keep one of the two.',
  fix: 'safe',
  hasSuggestions: true,
  messages: { removeFirst: 'Remove the first "{key}".', removeLast: 'Remove the last "{key}".' },
  mend: ({ position, related }, { source }) => {
    const first = related?.[0]?.position
    const last = removeLine(source, position.start)
    if (last === undefined) return undefined
    const key = source.slice(position.start.offset, position.end.offset)
    const removeLast = { messageId: 'removeLast', data: { key }, edits: [last] }
    const other = first && removeLine(source, first.start)
    if (other === undefined) return { suggestions: [removeLast] }
    const text = ({ startOffset, endOffset }: TextEdit) => source.slice(startOffset, endOffset).trim()
    if (text(other) === text(last)) return { fix: [last] }
    return {
      suggestions: [{ messageId: 'removeFirst', data: { key }, edits: [other] }, removeLast],
    }
  },
})

/** Takes the line of a key out; undefined when its value goes on behind the line, or shares it with other keys. */
function removeLine(
  source: string,
  { offset, column }: { readonly offset: number; readonly column: number },
): TextEdit | undefined {
  const startOffset = offset - column + 1
  const lineEnd = source.indexOf('\n', offset)
  if (lineEnd < 0) return undefined
  const line = source.slice(startOffset, lineEnd).trimEnd()
  const value = /^[ \t]*"?[^\s:="{}[\],]+"?[ \t]*[:=][ \t]*(.*)$/.exec(line)?.[1]
  const endOffset = lineEnd + 1
  if (value === undefined || value === '' || /^[|>[{]|"""|'''/.test(value)) return undefined
  const next = source.slice(endOffset, source.indexOf('\n', endOffset))
  const indent = /^[ \t]*/.exec(next)![0].length
  return indent > column - 1 || /^\s*- /.test(next) ? undefined : { startOffset, endOffset, text: '' }
}
