import type { TextEdit } from '../../../text/text-edit.ts'
import type { TagSpan } from './create-tag-balance.ts'
import { isVoidTag } from './is-void-tag.ts'

/** What MDX does not take of one tag. */
export interface MdxTagProblem {
  readonly kind: 'voidTag' | 'unquoted' | 'attributeName' | 'style'
  readonly startOffset: number
  readonly endOffset: number
  readonly name: string
  readonly fix?: readonly TextEdit[]
}

const jsxName = /^[A-Za-z_$\ufffc][\w$\ufffc-]*(?::[A-Za-z_$][\w$-]*)?$/

/** The problems of a tag for itself. `isReact` adds what React refuses when it renders. */
export function mdxTagProblems(text: string, tag: TagSpan, isReact: boolean): MdxTagProblem[] {
  const problems: MdxTagProblem[] = []
  let isOpenEnded = false
  for (const { name, value } of tag.attributes) {
    const spelled = text.slice(name.start, name.end)
    if (!jsxName.test(spelled)) {
      problems.push({ kind: 'attributeName', name: spelled, startOffset: name.start, endOffset: name.end })
    }
    if (value === undefined) continue
    const { start: startOffset, end: endOffset } = value
    const mark = text[startOffset - 1]
    isOpenEnded = mark !== '"' && mark !== "'"
    if (isOpenEnded) {
      const quote = (offset: number) => ({ startOffset: offset, endOffset: offset, text: '"' })
      const fix = [quote(startOffset), quote(endOffset)]
      // a slash at the end may be meant to end the tag
      const isSure = text[endOffset - 1] !== '/'
      problems.push({ kind: 'unquoted', name: spelled, startOffset, endOffset, ...(isSure && { fix }) })
    } else if (isReact && spelled.toLowerCase() === 'style') {
      problems.push({ kind: 'style', name: spelled, startOffset: name.start, endOffset: endOffset + 1 })
    }
  }
  if (!tag.isClosing && isVoidTag(tag) && text[tag.end - 2] !== '/') {
    const at = tag.end - 1
    const slash = [{ startOffset: at, endOffset: at, text: tag.attributes.length > 0 ? ' /' : '/' }]
    problems.push({
      kind: 'voidTag',
      name: tag.name,
      startOffset: tag.start,
      endOffset: tag.end,
      // a slash would become a part of the value in front of it
      ...(!isOpenEnded && { fix: slash }),
    })
  }
  return problems
}
