import type { MarkdownBlock } from '../../../markdown/blocks/markdown-block.ts'
import { headingAttributes as readAttributes } from '../../../site/headings/heading-attributes.ts'
import type { RuleContext } from '../../rule-context.ts'

export interface AttributesOfHeading {
  /** The text in front of them. */
  readonly content: string
  readonly id: string | undefined
  /** Whether the id is all that they give. */
  readonly isIdOnly: boolean
  readonly startOffset: number
  readonly endOffset: number
}

/** The attributes at the end of a heading; undefined when it has none. */
export function attributesOfHeading(
  { markdown }: Pick<RuleContext, 'markdown'>,
  { kind, lines }: MarkdownBlock,
): AttributesOfHeading | undefined {
  const last = lines.at(-1)
  if (kind !== 'heading' || last === undefined) return undefined
  const text = markdown.text.slice(last.start, last.end).trimEnd()
  const { content, id } = readAttributes(text)
  if (content === text) return undefined
  const startOffset = last.start + text.lastIndexOf('{')
  const endOffset = last.start + text.length
  const isIdOnly = id !== undefined && /^\{\s*#[^\s]*\s*\}$/.test(markdown.text.slice(startOffset, endOffset))
  return { content, id, isIdOnly, startOffset, endOffset }
}
