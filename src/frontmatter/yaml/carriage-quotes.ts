import { CST } from 'yaml'

/**
 * The text of a quoted scalar with carriage returns, quotes included, as Hugo 0.169 reads it: CRLF is two line ends to
 * it, so that one between two words becomes a line feed, where LF would become a blank.
 */
export function carriageQuotes(raw: string): string {
  const isDouble = raw.startsWith('"')
  const ends = isDouble ? /\\(?:\r\n|[\s\S])|\r\n/g : /\r\n/g
  const source = raw.replace(ends, end => (end === '\r\n' ? '\n\n' : end.replace('\r\n', '\n')))
  const type = isDouble ? 'double-quoted-scalar' : 'single-quoted-scalar'
  // what is wrong with it has been told
  return CST.resolveAsScalar({ type, offset: 0, indent: 0, source }, false, () => {}).value
}
