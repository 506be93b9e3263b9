import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBytes, type HugoShortcode, type HugoView, hugoView } from '../../src/hugo.ts'
import { type ActiveRule, builtInRules, fixSource } from '../../src/lint.ts'
import { hasShared, sharedNote, sharedPath } from '../support/shared.ts'
import { anySource } from '../support/sources.ts'

const settings: Record<string, readonly Record<string, unknown>[]> = {
  'style/delimiter-spacing': [{ spaces: 'always' }, { spaces: 'never' }],
  'style/quotes': [{ unquoted: 'quote' }, { prefer: 'bare' }, { prefer: 'raw' }],
  'style/call-line-length': [{ max: 40 }],
  'style/parameter-order': [{ order: { note: ['c', 'b', 'a'], figure: ['alt', 'src'] } }],
  'style/self-closing': [{ empty: 'slash' }, { empty: 'tag' }],
  'style/frontmatter-quotes': [{ prefer: 'double' }, { prefer: 'single' }],
}

const active: readonly ActiveRule[] = builtInRules
  .filter(({ meta }) => meta.id.startsWith('style/') && meta.fix === 'safe' && meta.needsSite !== true)
  .flatMap(rule => (settings[rule.meta.id] ?? [{}]).map(options => ({ rule, severity: 'info', options })))

/** What templates see of a call: neither its place nor the order in which its named parameters are written. */
function seen({ line: _line, column: _column, named, inner, ...rest }: HugoShortcode): unknown {
  return {
    ...rest,
    named: Object.fromEntries(named),
    inner: inner?.map(part => (typeof part === 'string' ? part : seen(part))),
  }
}

/** What Hugo makes of a page, but for the spelling of tags and blank lines behind front matter. */
function meaning(view: HugoView): unknown {
  // the words of a refusal hang on the spelling: Hugo tells `{{</x.inline>}}` otherwise than `{{< /x.inline >}}`
  if (!view.ok) return 'refused'
  const { params, page, shortcodes, tokens } = view
  const text = tokens.filter(({ type }) => type === 'text').map(({ value }) => value)
  return { params, page, shortcodes: shortcodes.map(seen), text: text.join('').trimStart() }
}

/** Makes the fixes of a rule, and tells whether there were any. */
async function fixWith(source: string, rule: ActiveRule): Promise<boolean> {
  const { output, failures } = await fixSource(source, { rules: [rule] })
  expect(failures).toEqual([])
  expect(meaning(hugoView(output)), `${rule.rule.meta.id} on ${JSON.stringify(source)}`).toEqual(
    meaning(hugoView(source)),
  )
  const again = await fixSource(output, { rules: [rule] })
  expect(again.output, rule.rule.meta.id).toBe(output)
  return output !== source
}

const space = fc.constantFrom('', ' ', '  ', '\t', '\n', ' \r\n  ')
const gap = fc.constantFrom(' ', '  ', '\n', ' \n  ', '\t')
const value = fc.constantFrom(
  '"x"',
  '"x y"',
  '`x`',
  '`x y`',
  '`x "y"`',
  'x',
  '1',
  '"1"',
  'true',
  '"\\\\"',
  '`a\nb`',
  '""',
)
const named = fc
  .array(fc.tuple(gap, fc.constantFrom('a', 'b', 'c', 'src', 'alt'), fc.constantFrom('=', '= '), value))
  .map(list => list.map(parts => parts.join('')).join(''))
const positional = fc.array(fc.tuple(gap, value)).map(list => list.map(parts => parts.join('')).join(''))
const name = fc.constantFrom('note', 'figure', 'a/b')
const call = fc
  .record({
    name,
    params: fc.oneof(named, positional),
    mark: fc.constantFrom('<', '%'),
    spaces: fc.tuple(space, gap, space, space, space),
    form: fc.constantFrom('single', 'slash', 'empty', 'paired', 'nested'),
  })
  .map(({ name, params, mark, spaces: [s1, s2, s3, s4, s5], form }) => {
    const [left, right] = [`{{${mark}`, `${mark === '<' ? '>' : mark}}}`]
    if (form === 'slash') return `${left}${s1}${name}${params}${s2}/${s3}${right}`
    const open = `${left}${s1}${name}${params}${s2}${right}`
    const close = `${left}${s3}/${s4}${name}${s5}${right}`
    if (form === 'single') return open
    const inner = { empty: '', paired: 'text', nested: `{{<leaf "x"${s1}>}}` }[form] ?? ''
    return open + inner + close
  })
const intro = fc.constantFrom(
  'Text ',
  "---\nTitle: 'a'\ntags: ['b', \"c d\"]\n---\nText ",
  "+++\r\nTitle = 'a'\r\n+++\r\n",
  '{"LinkTitle": "a"}\n',
)
const page = fc
  .tuple(intro, fc.array(call, { maxLength: 4 }))
  .map(([head, calls]) => head + calls.join(' and\n'))

describe.each(active)('$rule.meta.id $options', rule => {
  it('changes nothing but the spelling of generated calls', async () => {
    await fc.assert(
      fc.asyncProperty(page, async source => void (await fixWith(source, rule))),
      { numRuns: 150 },
    )
  })

  it('changes nothing but the spelling of any text', async () => {
    await fc.assert(
      fc.asyncProperty(anySource(), async source => void (await fixWith(source, rule))),
      { numRuns: 60 },
    )
  })
})

describe.skipIf(!hasShared)(`pages of the corpus${sharedNote}`, () => {
  it('mean the same to Hugo behind all fixes', async () => {
    const corpus = sharedPath('corpus')
    const pages = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter(path =>
      path.endsWith('.md'),
    )
    const step = Math.ceil(pages.length / 150)
    let changed = 0
    for (const path of pages.sort().filter((_, index) => index % step === 0)) {
      const source = decodeBytes(readFileSync(`${corpus}/${path}`))
      for (const rule of active) if (await fixWith(source, rule)) changed++
    }
    expect(changed).toBeGreaterThan(50)
  }, 120_000)
})
