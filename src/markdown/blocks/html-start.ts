import { readTag } from '../inline/read-tag.ts'

const blockTags = new Set(
  'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem meta nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'.split(
    ' ',
  ),
)
const rawTags = new Set(['script', 'pre', 'style', 'textarea'])
const tagName = /<(\/?)([a-z][a-z0-9-]*)(?=[\s>]|\/>|$)/iy

/** The kind of HTML block that starts with the `<` at an offset, as CommonMark counts them; 0 when none does. */
export function htmlStart(text: string, start: number, end: number, isInParagraph: boolean): number {
  const code = text.charCodeAt(start + 1)
  // !
  if (code === 33) {
    if (text.startsWith('--', start + 2)) return 2
    if (text.startsWith('[CDATA[', start + 2)) return 5
    return /[a-z]/i.test(text.charAt(start + 2)) ? 4 : 0
  }
  // ?
  if (code === 63) return 3
  tagName.lastIndex = start
  const match = tagName.exec(text)
  if (match !== null && tagName.lastIndex <= end) {
    const name = match[2]!.toLowerCase()
    if (rawTags.has(name) && match[1] === '') return 1
    if (blockTags.has(name)) return 6
    if (rawTags.has(name)) return 0
  }
  if (isInParagraph) return 0
  const tag = readTag(text, start, end)
  if (tag === undefined) return 0
  for (let at = tag.end; at < end; at++) if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9) return 0
  return 7
}
