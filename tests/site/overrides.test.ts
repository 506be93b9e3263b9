import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import schema from '../../schema/shortcodes.schema.json' with { type: 'json' }
import { type SchemaNode, schemaIssues } from '../../src/site/statements/schema-issues.ts'
import { memoryHost, type ReadSiteOptions, readSite, type Site } from '../../src/site.ts'

const note = 'layouts/_shortcodes/note.html'
const yaml = 'hugomark.shortcodes.yaml'
const json = 'hugomark.shortcodes.json'
const template = '{{ .Get "kind" | default "tip" }}{{ .Inner | markdownify }}'

function open(files: Readonly<Record<string, string>>, options?: ReadSiteOptions): Promise<Site> {
  return readSite(memoryHost({ 'hugo.toml': '', [note]: template, ...files }), options)
}

function problemsOf(site: Site): string[] {
  return site.problems.map(({ code, path, position, message }) => {
    const place = position === undefined ? '' : `:${position.start.line}:${position.start.column}`
    return `${code} ${path ?? ''}${place} ${message}`
  })
}

describe('statements override what was learned', () => {
  const kind = {
    name: 'kind',
    required: false,
    default: 'tip',
    values: [],
    refusedValues: [],
    onlyValues: false,
    types: [],
    uses: [{ startOffset: 3, endOffset: 14 }],
  }
  const added = { required: 'unknown', values: [], refusedValues: [], onlyValues: false, types: [], uses: [] }

  it.each<[text: string, at: string, expected: unknown]>([
    ['description: A box.', 'description', 'A box.'],
    ['examples: ["{{< note />}}"]', 'examples', ['{{< note />}}']],
    ['{"output": "text", "closed": false}', 'output', 'text'],
    ['closed: false', 'closed', false],
    ['calls: { none: error }', 'calls', { none: 'error', positional: 'fine', named: 'fine' }],
    ['children: { names: [item] }', 'children', { expected: 'unknown', names: ['item'] }],
    [
      'parent: { required: true, names: [box], uses: [] }',
      'parent',
      { required: true, names: ['box'], uses: [] },
    ],
    ['rejectsOthers: { named: true }', 'rejectsOthers', { positional: false, named: true }],
    ['oneOf: [[{ name: kind }, { inner: true }]]', 'oneOf', [[{ name: 'kind' }, { inner: true }]]],
    ['named: [{ name: kind, required: true }]', 'named', [{ ...kind, required: true }]],
    ['named: [{ name: kind, uses: [] }]', 'named', [kind]],
    [
      'named: [{ name: kind, values: [tip, 1] }]',
      'named',
      [{ ...kind, values: ['tip', 1], onlyValues: 'unknown' }],
    ],
    [
      'named: [{ name: id, types: [integer], description: Its id. }]',
      'named',
      [kind, { name: 'id', ...added, types: ['integer'], description: 'Its id.' }],
    ],
    [
      'positional: [{ index: 1, default: x }]',
      'positional',
      [
        { index: 0, ...added },
        { index: 1, ...added, default: 'x' },
      ],
    ],
    [
      'inner: { content: raw, required: true }',
      'inner',
      { takes: true, content: 'raw', required: true, uses: [{ startOffset: 36, endOffset: 42 }] },
    ],
  ])('%s', async (text, at, expected) => {
    const comment = `{{/* hugomark\n${text}\n*/}}`
    const inFile = text.startsWith('{')
      ? { [json]: `{"shortcodes": {"Note": ${text}}}` }
      : { [yaml]: `shortcodes:\n  Note:\n    ${text}` }
    const sites = [await open(inFile), await open({ [note]: `${template}${comment}` })]
    for (const site of sites) {
      expect(site.problems).toEqual([])
      expect(site.shortcode('NOTE')?.signature[at as 'named']).toEqual(expected)
    }
  })

  it('joins what the files and the comments state; files come first, of these YAML', async () => {
    const comment = (text: string) => `{{- /* hugomark ${text} */ -}}`
    const site = await open({
      [note]: `${comment('{"description": "comment", "output": "text"}')}${template}${comment('{"closed": false}')}`,
      [json]:
        '{"$schema": "x", "shortcodes": {"note": {"description": "json", "inner": {"content": "raw"}}}}',
      [yaml]: 'shortcodes: { note: { description: yaml, inner: { required: true } } }',
    })
    const shortcode = site.shortcode('note')
    expect(site.problems).toEqual([])
    expect(shortcode?.statement).toEqual({
      description: 'yaml',
      output: 'text',
      closed: false,
      inner: { content: 'raw', required: true },
    })
    expect(shortcode?.statedIn).toEqual([note, json, yaml])
  })

  it.each([
    '{{/* hugomark is nice */}}',
    '{{/* not hugomark\n{} */}}',
    '{{ "{{/* hugomark\\n{} */}}" }}',
    '{{/* hugomarks\nx: y */}}',
    '<!-- /* hugomark {"x": 1} */ -->',
  ])('%s states nothing', async source => {
    const site = await open({ [note]: source })
    expect(site.shortcode('note')?.statement).toBeUndefined()
    expect(site.problems).toEqual([])
  })

  it('describes shortcodes of modules that are missing, and nothing else that is not there', async () => {
    const text = 'shortcodes: { far: { inner: { takes: true } }, other: { description: x } }'
    const site = await open({ 'hugo.toml': 'theme = "gone"', [yaml]: text })
    expect([site.shortcodes('far'), site.shortcodes('other')]).toEqual([{ inner: true }, 'unknown'])
    expect(problemsOf(site).filter(line => line.includes('statement'))).toEqual([])
    const whole = await open({ [yaml]: text })
    expect([whole.shortcodes('far'), whole.shortcode('far')]).toEqual([undefined, undefined])
  })

  it('tells what variants leave open', async () => {
    const variants = { 'layouts/_shortcodes/v.html': 'x', 'layouts/_shortcodes/v.en.html': '{{ .Inner }}' }
    expect((await open(variants)).shortcodes('v')).toBe('unknown')
    const told = await open({ ...variants, [yaml]: 'shortcodes: { v: { inner: { takes: false } } }' })
    expect([told.shortcodes('v'), told.shortcode('v')?.signature.inner.takes]).toEqual([
      { inner: false },
      false,
    ])
  })
})

describe('problems of statements', () => {
  it.each<[files: Record<string, string>, problems: string[]]>([
    [
      { [yaml]: 'shortcodes:\n  gone: {}' },
      [
        `site/unknown-statement ${yaml}:2:9 The site has no shortcode "gone", so what is stated of it is not used.`,
      ],
    ],
    [
      { [yaml]: 'shortcodes:\n  note:\n    inner: { takes: false }' },
      [
        `site/contradicted-statement ${yaml}:3:5 By its template "note" takes inner content, and Hugo goes by that; "inner.takes" is not used.`,
      ],
    ],
    [
      { [json]: '{"shortcodes": {"note": {\n  "closed": "no",\n  "output": "text"}}}' },
      [`site/broken-statement ${json}:2:13 "shortcodes.note.closed" must be a boolean.`],
    ],
    [
      { [json]: '\ufeff{"shortcodes": }' },
      [`site/broken-statement ${json}:1:17 This cannot be read: no JSON (value expected).`],
    ],
    [
      { [json]: 'shortcodes: {}' },
      [`site/broken-statement ${json}:1:1 This cannot be read: no JSON (invalid symbol).`],
    ],
    [
      { [yaml]: 'shortcodes:\n  note: [' },
      [
        `site/broken-statement ${yaml}:2:10 This cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ].`,
      ],
    ],
    [{ [yaml]: '' }, [`site/broken-statement ${yaml}:1:1 This must be an object.`]],
    [{ [yaml]: 'shortcodes: []' }, [`site/broken-statement ${yaml}:1:13 "shortcodes" must be an object.`]],
    [
      { [yaml]: 'shortcodes: {}\nmore: 1' },
      [
        `site/broken-statement ${yaml}:2:7 "more" is no field that is known here; those are "$schema", "shortcodes".`,
      ],
    ],
    [
      { [note]: `<p>\n{{/* hugomark\nnamed:\n  - nmae: kind\n*/}}${template}` },
      [
        `site/broken-statement ${note}:4:5 "named.0" must have the field "name".`,
        `site/broken-statement ${note}:4:11 "named.0.nmae" is no field that is known here; those are "name", "required", "default", "values", "refusedValues", "onlyValues", "types", "uses", "description".`,
      ],
    ],
    [
      { [note]: `{{/* hugomark\npositional: [{ index: 1000000000 }]\n*/}}` },
      [`site/broken-statement ${note}:2:23 "positional.0.index" must be 999 or less.`],
    ],
    [
      { [yaml]: `a: &a [x, x]\nb: &b [${'*a,'.repeat(99)}]\nshortcodes: [${'*b,'.repeat(99)}]` },
      [
        `site/broken-statement ${yaml}:1:1 This cannot be read: Excessive alias count indicates a resource exhaustion attack.`,
      ],
    ],
  ])('%j', async (files, problems) => {
    const site = await open(files)
    expect(problemsOf(site)).toEqual(problems)
    expect(site.shortcode('note')?.signature.inner.takes).toBe(files[note]?.endsWith('*/}}') !== true)
  })

  it('leaves out the fields that are wrong, and no other', async () => {
    const site = await open({ [yaml]: 'shortcodes: { note: { closed: 1, description: x, nope: y } }' })
    expect(site.shortcode('note')?.statement).toEqual({ description: 'x' })
  })

  it('never throws', async () => {
    const piece = fc.constantFrom(
      'shortcodes',
      ': ',
      '\n  ',
      'note',
      '{',
      '}',
      '[',
      '&a ',
      '*a',
      '"',
      '- ',
      '__proto__',
    )
    const text = fc.array(piece, { maxLength: 20 }).map(pieces => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(text, async source => {
        const site = await open({ [yaml]: source, [json]: source, [note]: `{{/* hugomark\n${source}\n*/}}` })
        expect(site.shortcode('note')?.signature.problems).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

it('reads the schema as a full validator does', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema)
  const leaf = fc.constantFrom<unknown>(true, false, 'unknown', 'fine', 'html', 'x', '', 0, -1, 1.5, null)
  const field = fc.constantFrom(
    ...[
      'inner',
      'takes',
      'calls',
      'none',
      'positional',
      'index',
      'named',
      'name',
      'values',
      'oneOf',
      'closed',
    ],
    ...[
      'parent',
      'names',
      'children',
      'expected',
      'output',
      'examples',
      'types',
      'uses',
      'startOffset',
      'nope',
    ],
  )
  const { value } = fc.letrec<{ value: unknown }>(tie => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(field, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }))
  fc.assert(
    fc.property(fc.dictionary(field, value, { maxKeys: 3, noNullPrototype: true }), signature => {
      const data = { shortcodes: { x: signature } }
      expect(schemaIssues(data, schema as SchemaNode, schema.$defs).length === 0).toBe(validate(data))
    }),
    { numRuns: 2000 },
  )
})
