const encoder = new TextEncoder()

/** A path as Go's `net/url` writes it: left alone when every character may stand in a URL, else escaped strictly. */
export function escapePath(path: string): string {
  if (/^[\w\-.~!$&'()*+,;=:@/[\]#]*$/.test(path)) return path.replaceAll('#', '%23')
  let escaped = ''
  for (const byte of encoder.encode(path)) {
    const character = String.fromCharCode(byte)
    const isFree = byte < 0x80 && /[\w\-.~$&+,/:;=@]/.test(character)
    escaped += isFree ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return escaped
}
