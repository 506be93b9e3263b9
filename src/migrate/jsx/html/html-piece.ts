/** The HTML of one node without what is in front of its lines in list items and quotes. */
export interface HtmlPiece {
  /** With letters `x` in place of tags of calls. */
  readonly text: string
  /** The offset in the source of a place in `text`. */
  offsetAt(place: number): number
}

/**
 * The HTML between two offsets. `value` is what Markdown makes of it: its lines are the ends of the lines of the source.
 */
export function htmlPiece(masked: string, start: number, end: number, value: string): HtmlPiece {
  if (!masked.slice(start, end).includes('\n')) {
    return { text: masked.slice(start, end), offsetAt: place => start + place }
  }
  const places: number[] = []
  const offsets: number[] = []
  let text = ''
  let at = start
  for (const line of value.split('\n')) {
    const feed = masked.indexOf('\n', at)
    const stop = feed < 0 || feed > end ? end : feed
    const first = Math.max(at, stop - line.length)
    places.push(text.length)
    offsets.push(first)
    text += masked.slice(first, stop)
    if (stop < end) text += '\n'
    at = stop + 1
    if (at > end) break
  }
  return {
    text,
    offsetAt(place) {
      let [low, high] = [0, places.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (places[middle]! <= place) low = middle
        else high = middle - 1
      }
      return offsets[low]! + place - places[low]!
    },
  }
}
