/** Starts of blocks at the beginning of what is left of a line, without its indentation (CommonMark 0.31). */
export const blockPatterns = {
  atx: /^(#{1,6})(?:[ \t]+(.*?))?[ \t]*$/s,
  atxEnd: /(?:^|[ \t]+)#+[ \t]*$/,
  fence: /^(`{3,})[^`]*$|^(~{3,})/,
  setext: /^(=+|-+)[ \t]*$/,
  rule: /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/,
  bullet: /^[-+*](?=[ \t]|$)/,
  ordered: /^(\d{1,9})[.)](?=[ \t]|$)/,
} as const

const blockTags =
  'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem meta nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'

/** How an HTML block starts and what ends it; one without an end lasts until the next blank line. */
export const htmlBlocks: readonly {
  readonly start: RegExp
  readonly end?: RegExp
  readonly interrupts: boolean
}[] = [
  {
    start: /^<(?:script|pre|style|textarea)(?:\s|>|$)/i,
    end: /<\/(?:script|pre|style|textarea)>/i,
    interrupts: true,
  },
  { start: /^<!--/, end: /-->/, interrupts: true },
  { start: /^<\?/, end: /\?>/, interrupts: true },
  { start: /^<![a-z]/i, end: />/, interrupts: true },
  { start: /^<!\[CDATA\[/, end: /\]\]>/, interrupts: true },
  { start: new RegExp(`^</?(?:${blockTags.replaceAll(' ', '|')})(?:\\s|/?>|$)`, 'i'), interrupts: true },
  { start: /^(?:<[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<\/[a-z][a-z0-9-]*\s*>)[ \t]*$/i, interrupts: false },
]
