import fc from 'fast-check'

const pieces = [
  '\n',
  '\r\n',
  '\r',
  ' ',
  '  ',
  '\t',
  ':',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '#',
  '#+',
  '&a ',
]
const others = [
  '*a',
  '<<: ',
  '|',
  '>',
  '!!int ',
  '\\',
  ',',
  '---\n',
  '\0',
  '\ud800',
  '?',
  '0',
  'x',
  '+begin_src',
]

/** Documents with some pieces cut out, and others put in. */
export function mutated(documents: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(),
    cut: fc.nat({ max: 4 }),
    put: fc.constantFrom('', ...pieces, ...others),
  })
  return fc.tuple(documents, fc.array(change, { minLength: 1, maxLength: 6 })).map(([source, changes]) => {
    let text = source
    for (const { at, cut, put } of changes) {
      const start = at % (text.length + 1)
      text = text.slice(0, start) + put + text.slice(start + cut)
    }
    return text
  })
}
