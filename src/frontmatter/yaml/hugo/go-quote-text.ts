import { goQuote } from '../../json/go-quote.ts'

/** A text in double quotes as Go prints it. */
export function goQuoteText(text: string): string {
  const quoted = Array.from(text, character =>
    character === '"' ? '\\"' : character === "'" ? "'" : goQuote(character, 0).slice(1, -1),
  )
  return `"${quoted.join('')}"`
}
