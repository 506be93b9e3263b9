import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import schema from '../../../schema/map.schema.json' with { type: 'json' }
import { builtInComponents } from '../../../src/migrate/mapping/built-ins/built-in-components.ts'
import { builtInContent } from '../../../src/migrate/mapping/built-ins/built-in-content.ts'
import { builtInHtml } from '../../../src/migrate/mapping/built-ins/built-in-html.ts'
import { readMapping } from '../../../src/migrate/mapping/read-mapping.ts'
import { themeFamilies } from '../../../src/migrate/mapping/themes/theme-families.ts'

const problemsOf = (text: string, isJson = false) =>
  readMapping(text, isJson).problems.map(({ line, column, message }) => `${line}:${column} ${message}`)

describe('readMapping', () => {
  test('reads YAML and JSON, with names in lower case', () => {
    const expected = {
      themes: ['docsy'],
      shortcodes: { note: { strategy: 'html', html: '<i>', params: { title: 'T' } } },
      targets: { mdx: { shortcodes: { x: { strategy: 'drop' } } } },
      frontmatter: { linkTitle: 'label', headless: false },
    }
    const yaml = [
      '\ufeff# comment',
      'themes: [docsy]',
      'shortcodes:',
      '  Note: { strategy: html, html: <i>, params: { Title: T } }',
      'targets: { mdx: { shortcodes: { X: { strategy: drop } } } }',
      'frontmatter: { linkTitle: label, headless: false }',
    ]
    expect(readMapping(yaml.join('\n'))).toEqual({ mapping: expected, problems: [] })
    expect(readMapping(JSON.stringify(expected), true)).toEqual({ mapping: expected, problems: [] })
    for (const text of ['', '# nothing\n', '{}'])
      expect(readMapping(text)).toEqual({ mapping: {}, problems: [] })
  })

  test.each([
    ['shortcodes:\n  a: [', '2:7 This cannot be read'],
    ['- a', '1:1 This must be an object.'],
    [
      'shortcode: {}',
      '1:12 "shortcode" is no field that is known here; those are "$schema", "themes", "shortcodes", "targets", "frontmatter". Did you mean "shortcodes"?',
    ],
    [
      'themes: [docsi]',
      '1:10 "themes.0" must be one of "blowfish", "docsy", "fixit", "hextra", "hugo-book", "hugoblox", "relearn". Did you mean "docsy"?',
    ],
    [
      'shortcodes:\n  a:\n    strategy: componnet',
      '3:15 "shortcodes.a.strategy" must be one of "component", "admonition", "fence", "image", "link", "html", "text", "function", "drop", "unwrap", "keep". Did you mean "component"?',
    ],
    ['shortcodes:\n  a: {}', '2:6 "shortcodes.a" must have the field "strategy".'],
    [
      'shortcodes:\n  a: { strategy: html }',
      '2:6 "shortcodes.a" must have the field "html", as its strategy is "html".',
    ],
    [
      'targets:\n  mdx:\n    shortcodes: { a: { strategy: link } }',
      '3:22 "targets.mdx.shortcodes.a" must have the field "url", as its strategy is "link".',
    ],
    [
      'shortcodes:\n  a: { strategy: drop, params: { b: 1 } }',
      '2:37 "shortcodes.a.params.b" must be a string.',
    ],
    ['frontmatter: { a: true }', '1:19 "frontmatter.a" must be a string.'],
  ])('%j', (text, problem) => {
    const problems = problemsOf(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]!.startsWith(problem)).toBe(true)
  })

  test('leaves out what is wrong alone, and no more', () => {
    const text = [
      'themes: [docsy, 1]',
      'shortcodes: { a: { strategy: drop }, b: { strategy: x }, __proto__: { strategy: drop } }',
      'targets: { mdx: { shortcodes: { c: { strategy: drop }, d: 1 } }, astro: 1 }',
      'frontmatter: { e: f, g: 1 }',
    ]
    const { mapping, problems } = readMapping(text.join('\n'))
    expect(problems).toHaveLength(5)
    expect(Object.keys(mapping.shortcodes!)).toEqual(['a', '__proto__'])
    expect({ ...mapping, shortcodes: undefined }).toEqual({
      themes: ['docsy'],
      targets: { mdx: { shortcodes: { c: { strategy: 'drop' } } } },
      frontmatter: { e: 'f' },
    })
    expect(readMapping('shortcodes: 1').mapping).toEqual({ shortcodes: {} })
    expect(problemsOf('{"a": 1,}', true)).toEqual([
      expect.stringMatching(/^1:9 This cannot be read: no JSON/),
    ])
    expect(readMapping(`${'['.repeat(100_000)}`).problems).toHaveLength(1)
  })
})

describe('schema/map.schema.json', () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
  const errorsOf = (value: unknown) => (validate(value) ? [] : validate.errors)

  test('has the themes that there are', () => {
    expect(schema.properties.themes.items.enum).toEqual(themeFamilies.map(({ name }) => name))
  })

  test('accepts its examples and all ready mappings, as readMapping does', () => {
    const all = [
      builtInComponents,
      builtInContent,
      builtInHtml,
      ...themeFamilies.map(family => family.shortcodes),
    ]
    const files = [
      ...schema.examples,
      ...all.map(shortcodes => ({ shortcodes })),
      ...themeFamilies.map(({ targets }) => ({
        targets: Object.fromEntries(
          Object.entries(targets).map(([name, shortcodes]) => [name, { shortcodes }]),
        ),
      })),
    ]
    for (const file of files) {
      expect(errorsOf(file)).toEqual([])
      expect(problemsOf(JSON.stringify(file), true)).toEqual([])
    }
  })

  test.each([
    [],
    { shortcode: {} },
    { shortcodes: { a: {} } },
    { shortcodes: { a: { strategy: 'drop', kinds: { x: 'y' } } } },
    { targets: { mdx: { shortcodes: { a: { strategy: 'x' } } } } },
    { frontmatter: { a: true } },
  ])('refuses %j, as readMapping does', value => {
    expect(errorsOf(value)).not.toEqual([])
    expect(problemsOf(JSON.stringify(value), true)).not.toEqual([])
  })
})
