/** How shortcode tags are spelled: as Hugo does, or with angle brackets for a file that passes through another template engine. */
export type Delimiters = 'hugo' | 'angle'

/** The characters of one spelling. Each delimiter is three characters in both, so positions agree. */
export interface Spelling {
  readonly delimiters: Delimiters
  /** The two characters that every left delimiter starts with. */
  readonly open: '{{' | '<<'
  /** The two characters that every right delimiter ends with. */
  readonly close: '}}' | '>>'
}

export const spellings: Readonly<Record<Delimiters, Spelling>> = {
  hugo: { delimiters: 'hugo', open: '{{', close: '}}' },
  angle: { delimiters: 'angle', open: '<<', close: '>>' },
}
