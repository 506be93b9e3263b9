import type { Param } from '../../../ast/nodes.ts'
import type { TextEdit } from '../../../text/text-edit.ts'

/** An edit that puts another path into a parameter, in the quotes that it has; undefined where it needs escapes. */
export function replacePath(param: Param, path: string, source: string): TextEdit | undefined {
  if (param.position === undefined || /["`\\\n]/.test(path)) return undefined
  const { start, end } = param.position
  const text = source.slice(start.offset, end.offset)
  const head = param.type === 'positionalParam' ? 0 : text.indexOf('=') + 1
  const startOffset = start.offset + head + (/^\s*/.exec(text.slice(head))?.[0].length ?? 0)
  const quote = param.quoting === 'raw' ? '`' : param.quoting === 'escaped' ? '\\"' : '"'
  return { startOffset, endOffset: end.offset, text: `${quote}${path}${quote}` }
}
