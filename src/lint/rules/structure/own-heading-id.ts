/** The anchor that an author gives a heading in braces at its end. */
export interface OwnHeadingId {
  readonly id: string
  /** Where the braces are in the text of the heading. */
  readonly start: number
  readonly end: number
}

export function ownHeadingId(text: string): OwnHeadingId | undefined {
  const end = text.trimEnd().length
  if (text[end - 1] !== '}') return undefined
  const start = text.lastIndexOf('{', end)
  if (start < 0) return undefined
  const mark = /(?:^|[\s,])#([^\s,}]+)/.exec(text.slice(start + 1, end - 1))
  return mark === null ? undefined : { id: mark[1]!, start, end }
}
