/** A place in raw HTML: between tags; in an attribute, a script or a style, where no element can stand; or in a comment. */
export type HtmlPlace = 'html' | 'attribute' | 'comment'

/** Says for each offset, which are in order, where in the HTML it is. Linear in the text. */
export function htmlPlaces(text: string, offsets: readonly number[]): HtmlPlace[] {
  const places: HtmlPlace[] = []
  let at = 0
  const passTo = (end: number, place: HtmlPlace) => {
    while (places.length < offsets.length && offsets[places.length]! < end) places.push(place)
    at = end
  }
  while (places.length < offsets.length) {
    const open = text.indexOf('<', at)
    if (open < 0) passTo(Number.POSITIVE_INFINITY, 'html')
    else {
      passTo(open, 'html')
      if (text.startsWith('<!--', open)) {
        const end = text.indexOf('-->', open + 4)
        passTo(end < 0 ? Number.POSITIVE_INFINITY : end + 3, 'comment')
      } else if (/[a-z/!?]/i.test(text[open + 1] ?? '')) {
        passTo(tagEnd(text, open + 1), 'attribute')
        const [, raw] = /^<(script|style)\b/i.exec(text.slice(open, open + 8)) ?? []
        if (raw !== undefined && Number.isFinite(at)) {
          const end = text.slice(at).search(raw.toLowerCase() === 'script' ? /<\/script/i : /<\/style/i)
          passTo(end < 0 ? Number.POSITIVE_INFINITY : at + end, 'attribute')
        }
      } else passTo(open + 1, 'html')
    }
  }
  return places
}

function tagEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const unit = text[at]!
    if (unit === '>') return at + 1
    if ((unit === '"' || unit === "'") && /[=\s]/.test(text[at - 1]!)) {
      const close = text.indexOf(unit, at + 1)
      if (close < 0) return Number.POSITIVE_INFINITY
      at = close
    }
  }
  return Number.POSITIVE_INFINITY
}
