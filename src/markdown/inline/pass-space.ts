/** The first offset from here that is no white space. */
export function passSpace(source: string, from: number, limit = source.length): number {
  let at = from
  while (at < limit && isSpace(source.charCodeAt(at))) at++
  return at
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}
