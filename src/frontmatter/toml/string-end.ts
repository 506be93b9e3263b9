const lineFeed = 10
const backslash = 92

/** The end of a one-line string that starts at `start`, behind its closing quote; -1 when its line ends first. */
export function lineStringEnd(source: string, start: number): number {
  const quote = source.charCodeAt(start)
  const hasEscapes = quote === 34
  for (let at = start + 1; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === quote) return at + 1
    if (code === lineFeed) return -1
    if (code === backslash && hasEscapes && source.charCodeAt(at + 1) !== lineFeed) at++
  }
  return -1
}

/** Whether the string at `start` opens with three quotes. */
export function opensMultiline(source: string, start: number): boolean {
  const quote = source.charCodeAt(start)
  return source.charCodeAt(start + 1) === quote && source.charCodeAt(start + 2) === quote
}

/**
 * The end of a multi-line string that starts at `start`, behind its closing quotes; -1 when the source ends
 * first. Up to two more quotes than three belong to the text (TOML 1.0, "String").
 */
export function multilineStringEnd(source: string, start: number): number {
  const quote = source.charCodeAt(start)
  const hasEscapes = quote === 34
  for (let at = start + 3; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === quote && opensMultiline(source, at)) {
      let end = at + 3
      if (source.charCodeAt(end) === quote) end++
      if (source.charCodeAt(end) === quote) end++
      return end
    }
    if (code === backslash && hasEscapes) at++
  }
  return -1
}

/** The end of the line at `start`, before its line feed, or before the carriage return that goes with it. */
export function lineEnd(source: string, start: number): number {
  const at = source.indexOf('\n', start)
  if (at < 0) return source.length
  return at > start && source.charCodeAt(at - 1) === 13 ? at - 1 : at
}
