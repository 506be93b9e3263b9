const word = /^[\p{L}\p{Nd}_-][\p{L}\p{Nd}_.-]*$/u
const name = /^[\p{L}\p{Nd}_][\p{L}\p{Nd}_/-]*$/u
const inlineName = /^[\p{L}\p{Nd}_][\p{L}\p{Nd}_/-]*\.inline$/u

/** Whether Hugo reads the text as one bare parameter. */
export function isWord(text: string): boolean {
  return word.test(text)
}

/** Whether Hugo reads the text as the name of a shortcode. */
export function isShortcodeName(text: string, inline: boolean): boolean {
  return (inline ? inlineName : name).test(text)
}
