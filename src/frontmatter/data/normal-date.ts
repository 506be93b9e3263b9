/** A TOML date as Hugo prints it, which all readers take: `T` between date and time, upper-case letters, seconds. */
export function normalDate(raw: string): string {
  return raw
    .toUpperCase()
    .replace(' ', 'T')
    .replace(/^((?:\d{4}-\d\d-\d\dT)?\d\d:\d\d)(?!:|\d)/, '$1:00')
}
