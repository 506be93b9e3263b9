const named: Readonly<Record<string, string>> = { colon: ':', tab: '\t', newline: '\n', sol: '/', excl: '!' }
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{3,8}));?/gi

const dropped = /[\0-\x1f]+/g

/** An address as a browser reads its start: entities decoded, without control characters, in lower case. */
export function addressScheme(text: string): string {
  const start = text.slice(0, 300).replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) {
      const key = name.toLowerCase()
      return Object.hasOwn(named, key) ? named[key]! : whole
    }
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
  // browsers drop these wherever they stand, and blanks at the start
  return start.replace(dropped, '').replace(/^ +/, '').toLowerCase()
}
