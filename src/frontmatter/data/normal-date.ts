/** A TOML date as all readers take it: upper-case letters, and seconds. */
export function normalDate(raw: string): string {
  return raw.toUpperCase().replace(/^((?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d)(?!:|\d)/, '$1:00')
}
