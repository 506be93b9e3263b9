import fc from 'fast-check'

const bareKeys = [
  'a',
  'b',
  'c',
  'A-1',
  '_',
  '3',
  '1979-05-27',
  'true',
  '__proto__',
  'constructor',
  'toString',
]
const quotedKeys = ['"a"', "'b'", '"x y"', '""', "''", '"\\u0061"', '"a.b"', "'q\"'", '"é"', '"__proto__"']
const keyPart = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...bareKeys) },
  { weight: 1, arbitrary: fc.constantFrom(...quotedKeys) },
)
const dot = fc.constantFrom('.', '.', ' . ', '\t.', '. ')
const key = fc
  .tuple(keyPart, fc.array(fc.tuple(dot, keyPart), { maxLength: 2 }))
  .map(([first, rest]) => first + rest.map(pair => pair.join('')).join(''))

const two = (max: number) => fc.integer({ min: 0, max }).map(n => String(n).padStart(2, '0'))
const date = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), two(13), two(32))
  .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${month}-${day}`)
const fraction = fc.constantFrom('', '', '.5', '.123456789012', '.')
const time = fc.oneof(
  fc.tuple(two(24), two(60)).map(parts => parts.join(':')),
  fc.tuple(two(24), two(60), two(60), fraction).map(([h, m, s, f]) => `${h}:${m}:${s}${f}`),
)
const zone = fc.oneof(
  fc.constantFrom('', 'Z', 'z', '-00:00'),
  fc.tuple(two(24), two(60)).map(z => `+${z.join(':')}`),
)
const dateTime = fc.oneof(
  date,
  time,
  fc.tuple(date, fc.constantFrom('T', 't', ' '), time, zone).map(parts => parts.join('')),
)

const words =
  'true false inf +inf -inf nan +nan -nan 0 -0 +0 -0.0 00 01 0x1F 0xdead_beef 0o17 0b101 0b2 0x +0x1 0X1 1_000 1__0 1_ 1. .1 1.5 1e5 1E+05 1e 1.e5 6.02e2_3 5e-324 1e999 9007199254740993 -9223372036854775808 9223372036854775808 0xFFFFFFFFFFFFFFFF yes True null 2024-1-1 1979-05-27x'.split(
    ' ',
  )
const number = fc.oneof(
  fc.constantFrom(...words),
  fc.integer().map(String),
  fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
)

const pieces = fc.constantFrom(
  ...'a|Z|0| |é|日|😀|#|=|[|]|{|}|,|.|\\t|\\n|\\e|\\x41|\\u00e9|\\U0001F600|\\"|\\\\|\\uD800|\\z|\\'.split(
    '|',
  ),
  '\t',
  '"',
  "'",
  '\x7f',
)
const lines = fc.constantFrom('\n', '\r\n', '\\\n', '\\  \r\n \t', '\r')
const text = fc.array(pieces, { maxLength: 6 }).map(parts => parts.join(''))
const longText = fc.array(fc.oneof(pieces, lines), { maxLength: 8 }).map(parts => parts.join(''))
const string = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 8 }).map(value => JSON.stringify(value)) },
  text.map(inner => `"${inner}"`),
  text.map(inner => `'${inner.replaceAll("'", '')}'`),
  longText.map(inner => `"""${inner}"""`),
  longText.map(inner => `'''${inner}'''`),
)

const gap = fc.constantFrom('', '', ' ', '\n', '\r\n', ' # c\n', '\t')
const { value } = fc.letrec<{ value: string; array: string; table: string; pair: string }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: string },
    { weight: 3, arbitrary: number },
    { weight: 1, arbitrary: dateTime },
    { weight: 2, arbitrary: tie('array') },
    { weight: 2, arbitrary: tie('table') },
  ),
  pair: fc.tuple(gap, key, fc.constantFrom('=', ' = '), tie('value'), gap).map(parts => parts.join('')),
  array: fc
    .tuple(
      fc.array(
        fc.tuple(gap, tie('value'), gap).map(parts => parts.join('')),
        { maxLength: 4 },
      ),
      fc.constantFrom('', ',', '\n'),
    )
    .map(([elements, end]) => `[${elements.join(',')}${elements.length > 0 ? end : ''}]`),
  table: fc
    .tuple(fc.array(tie('pair'), { maxLength: 3 }), fc.constantFrom('', ',', '\n'))
    .map(([pairs, end]) => `{${pairs.join(',')}${pairs.length > 0 ? end : ''}}`),
}))

const blank = fc.constantFrom('', '', '', ' ', '\t', ' # comment')
const statement = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(blank, key, fc.constantFrom(' = ', '='), value, blank)
      .map(([, ...rest]) => rest.join('')),
  },
  { weight: 2, arbitrary: fc.tuple(key, blank).map(([name, end]) => `[${name}]${end}`) },
  { weight: 2, arbitrary: fc.tuple(key, blank).map(([name, end]) => `[[${name}]]${end}`) },
  { weight: 1, arbitrary: fc.constantFrom('', '  ', '# note', '\t# é') },
)

/** TOML documents: most are valid but for keys that clash, as the names are few. */
export const tomlDocuments = fc
  .tuple(
    fc.array(statement, { maxLength: 8 }),
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.constantFrom('', '\n'),
  )
  .map(([statements, newline, end]) => statements.join(newline) + end)

const debris =
  '"|\'|"""|\'\'\'|[|]|[[|]]|{|}|=|,|.|#|\\|\n|\r|\r\n| |\t|-|_|0|1|a|é|:|+|\ufeff|\x00|\x7f|true|2024-01-01|# c\n|= 1\n'
const edit = fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', ...debris.split('|')))

/** Documents with some characters taken out or put in: most are invalid. */
export const mutatedTomlDocuments = fc
  .tuple(tomlDocuments, fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([source, edits]) =>
    edits.reduce((result, [where, removed, added]) => {
      const at = where % (result.length + 1)
      return result.slice(0, at) + added + result.slice(at + removed)
    }, source),
  )
