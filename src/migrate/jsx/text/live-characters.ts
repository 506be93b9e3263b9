/** The punctuation that a backslash takes its meaning from. */
const punctuation = /[!-/:-@[-`{-~]/

/**
 * The offsets in a stretch of Markdown text where a character has a meaning in MDX that it has not in Markdown: each `{`,
 * and each `<` that white space does not follow. Those behind a backslash have none.
 */
export function liveCharacters(text: string, from: number, to: number): number[] {
  const found: number[] = []
  for (let at = from; at < to; at++) {
    const char = text[at]
    if (char === '\\' && punctuation.test(text[at + 1] ?? '')) at++
    else if (char === '{' || (char === '<' && !/\s/.test(text[at + 1] ?? ''))) found.push(at)
  }
  return found
}
