import type { LineIndex } from '../../text/line-index.ts'
import type { Directive, DirectiveKind, DirectiveName } from './directive.ts'
import type { DirectiveComment } from './directive-comment.ts'

const start = /^hugomark-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])/

/** Reads the text of a comment as a directive; undefined when it is none. */
export function readDirective(
  source: string,
  comment: DirectiveComment,
  lines: LineIndex,
): Directive | undefined {
  const text = source.slice(comment.textStart, comment.textEnd)
  const match = start.exec(text)
  if (match === null) return undefined
  const { length } = match[0]
  const dashes = text.indexOf('--', length)
  const list = text.slice(length, dashes < 0 ? undefined : dashes)
  const reason = dashes < 0 ? '' : text.slice(dashes).replace(/^-+/, '').trim()
  const names: DirectiveName[] = []
  for (const name of list.matchAll(/[^\s,]+/g)) {
    const startOffset = comment.textStart + length + name.index
    names.push({ name: name[0], startOffset, endOffset: startOffset + name[0].length })
  }
  return {
    kind: match[1] as DirectiveKind,
    names,
    reason: reason === '' ? undefined : reason,
    startOffset: comment.startOffset,
    endOffset: comment.endOffset,
    startLine: lines.pointAt(comment.startOffset).line,
    endLine: lines.pointAt(comment.endOffset).line,
  }
}
