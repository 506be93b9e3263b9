import type { Mend } from '../../engine/diagnostic-rule.ts'
import type { SourceTag } from '../../engine/list-tags.ts'

const curly = /[“”„]/g
/** A value or a parameter in single quotes, with white space behind it. */
const single = /([\s=])'([^'"`\\\n]*)'(?=\s)/g

/** Mends a tag at a character that would have to stand in quotes; nothing when it is not clear where they belong. */
export function quoteParameter(source: string, offset: number, tag: SourceTag): Mend {
  const text = source.slice(tag.startOffset, tag.endOffset)
  const character = source[offset]!
  const quotes = [...text.matchAll(curly)]
  if (quotes.length > 0) {
    if (quotes.length % 2 === 1 || text.includes('"')) return undefined
    return { fix: quotes.map(({ index }) => replace(tag.startOffset + index, 1, '"')) }
  }
  const inSingle = [...text.matchAll(single)]
  if (inSingle.length > 0) {
    return {
      unsafeFix: inSingle.map(([whole, before, value], index) =>
        replace(tag.startOffset + inSingle[index]!.index + before!.length, whole.length - 1, `"${value}"`),
      ),
    }
  }
  if (character === ',' && /\s/.test(source[offset + 1] ?? '')) return { unsafeFix: [replace(offset, 1, '')] }
  let start = offset
  while (start > tag.startOffset + 3 && !/[\s="`]/.test(source[start - 1]!)) start--
  let end = offset
  while (
    end < tag.endOffset &&
    !/[\s"`'“”]/.test(source[end]!) &&
    !/^[>%]\}\}/.test(source.slice(end, end + 3))
  )
    end++
  const isAlone = /[\s=]/.test(source[start - 1]!) && /[\s>%]/.test(source[end] ?? '')
  const value = source.slice(start, end)
  // the first word of a tag is its name
  const isName = !/\S/.test(text.slice(3, start - tag.startOffset))
  if (!isAlone || isName || value === '' || /\\|'/.test(value)) return undefined
  return { unsafeFix: [replace(start, end - start, `"${value}"`)] }
}

function replace(startOffset: number, length: number, text: string) {
  return { startOffset, endOffset: startOffset + length, text }
}
