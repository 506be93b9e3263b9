import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transform as transformAstro } from '@astrojs/compiler'
import { compileScript, compileTemplate, parse as parseVue } from '@vue/compiler-sfc'
import { transformSync } from 'esbuild'
import { createElement, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { parseTemplate } from '../../../src/gotmpl/reader/parse-template.ts'
import { shortcodeSignature } from '../../../src/gotmpl/shortcode-signature.ts'
import { findAll, parse } from '../../../src/index.ts'
import { builtInTemplates } from '../../../src/migrate/components/built-in-templates.ts'
import type { ComponentFlavor } from '../../../src/migrate/components/component-source.ts'
import { writeComponent } from '../../../src/migrate/components/write-component.ts'
import { builtInComponents } from '../../../src/migrate/mapping/built-ins/built-in-components.ts'
import { mapProp } from '../../../src/migrate/mapping/map-prop.ts'
import { shortcodeFacts } from '../../../src/migrate/mapping/proposals/propose-from-signature.ts'
import type { ShortcodeMapping } from '../../../src/migrate/mapping/shortcode-mapping.ts'
import recorded from './recorded.json' with { type: 'json' }
import { translatedTemplates } from './translated-templates.ts'

const folder = 'examples/conference/layouts/_shortcodes'
const conference: Readonly<Record<string, { template: string; calls: readonly string[] }>> =
  Object.fromEntries(
    (
      [
        ['note', ['{{< x >}}In{{< /x >}}']],
        ['partner', ['{{< x href="/a" src="b.png" name="A & B" >}}']],
        ['partners', ['{{< x kind="gold" >}}In{{< /x >}}']],
        ['photo-text', ['{{< x img="a.png" >}}In{{< /x >}}']],
        ['room', ['{{< x 3 "back  yard" >}}', '{{< x 3 >}}']],
        [
          'speaker',
          [
            '{{% x name="I. Falk" img="a.png" %}}\nIn\n{{% /x %}}',
            '{{% x name="I. Falk" %}}\nIn\n{{% /x %}}',
          ],
        ],
        [
          'talk',
          [
            '{{% x title="The map" time="10:00" %}}\nIn\n{{% /x %}}',
            '{{% x title="The map" %}}\nIn\n{{% /x %}}',
          ],
        ],
        [
          'ticket',
          [
            '{{< x label="Day" price=45.50 seats=120 early=true >}}',
            '{{< x label="W" price=12 seats=16 early=false >}}',
          ],
        ],
      ] as const
    ).map(([name, calls]) => [name, { template: readFileSync(`${folder}/${name}.html`, 'utf8'), calls }]),
  )
const builtIns = Object.fromEntries(
  Object.entries(builtInTemplates).map(([name, template]) => [
    name,
    {
      template,
      calls: [
        '{{< x src="a.png" id="a1" user="u" text="t" >}}',
        '{{< x src="a.png" alt="A" link="/l" target="_blank" title="T" caption="C" attr="by" attrlink="/by" class="c" id="a1" user="u" file="f" text="t" >}}',
      ].map(call => (template.includes('.Inner') ? call.replace('>}}', '/>}}') : call)),
    },
  ]),
)
const cases = Object.entries({ ...translatedTemplates, ...conference, ...builtIns }).flatMap(
  ([name, { template, calls }]) => calls.map(call => ({ name, template, call })),
)
const flavors: readonly ComponentFlavor[] = ['astro', 'react', 'vue', 'markdoc', 'eleventy', 'zola']

/** Of two spellings of the same HTML, one. */
function plain(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?(?:section|aside|div|p|h\d|figure|figcaption|blockquote|pre)\b[^>]*>) ?/g, '$1')
    .replace(/(<h\d) id="[^"]*"/g, '$1')
    .replace(/<link rel="preload"[^>]*>/g, '')
    .replace('allowFullScreen', 'allowfullscreen')
    .replace(/=""/g, '')
    .replace(/ ?\/>/g, '>')
    .replace(/&#34;/g, '&quot;')
    .replace(/<span>(<b>x<\/b>)<\/span>/, '$1')
    .trim()
}

function propsOf(call: string, template: string) {
  const shortcode = findAll(parse(`Text ${call}`).tree, 'shortcode')[0]!
  const mapping: ShortcodeMapping = {
    strategy: 'component',
    ...shortcodeFacts(shortcodeSignature(parseTemplate(template)), template),
  }
  const entries = shortcode.params.map((param, index) => {
    return [mapProp(mapping, param.type === 'namedParam' ? param.name : index).name, param.value] as const
  })
  return { props: Object.fromEntries(entries), isPaired: shortcode.form === 'paired' }
}

/** The exports of a module without imports. */
function load(code: string): Record<string, (...args: unknown[]) => unknown> {
  const { code: script } = transformSync(code, {
    loader: 'jsx',
    format: 'cjs',
    jsxFactory: 'h',
    jsxFragment: 'F',
  })
  const module = { exports: {} }
  new Function('module', 'exports', 'h', 'F', script)(module, module.exports, createElement, Fragment)
  return module.exports
}

describe('what translated components print is what Hugo prints', () => {
  test.each(cases)('$name: $call', ({ name, template, call }) => {
    const expected = plain((recorded as Record<string, string>)[`${name}: ${call}`]!)
    const { props, isPaired } = propsOf(call, template)
    const isBlock = call.startsWith('{{%')
    const react = writeComponent({ name: 'x', source: template }, 'react')
    expect(react.status).toBe('translated')
    const child = isPaired ? [isBlock ? createElement('p', null, 'In') : 'In'] : []
    const element = createElement(load(react.text)['X'] as never, props, ...child)
    expect(plain(renderToStaticMarkup(element))).toBe(expected)
    const eleventy = writeComponent({ name: 'x', source: template }, 'eleventy')
    const takesInner = template.includes('.Inner')
    const args = takesInner ? [isPaired ? (isBlock ? '<p>In</p>' : 'In') : '', props] : [props]
    expect(plain(load(eleventy.text)['x']!(...args) as string)).toBe(expected)
  })
})

const stubs = {
  range: '{{ range .Params }}{{ . }}{{ end }}',
  partial: `<b>{{ partial "x.html" . }}</b> */ --> </script> {# #} \${x} \`y\``,
  torn: '{{ with .Get "link" }}<a href="{{ . }}">{{ end }}x{{ with .Get "link" }}</a>{{ end }}',
  broken: '{{ if }}',
  script: '<script>alert("{{ .Get 0 }}")</script>',
  handler: '<a onclick="{{ .Get 0 }}">x</a>',
  changed: '{{ $a := 1 }}{{ if .Get "b" }}{{ $a = 2 }}{{ end }}{{ $a }}{{ .Inner }}',
  deep: `${'{{ if .Get "a" }}'.repeat(500)}x${'{{ end }}'.repeat(500)}`,
  nested: `${'<b>'.repeat(5000)}${'</b>'.repeat(5000)}`,
  reserved: '<b class="{{ .Get "class" }}">{{ .Get "default" }}{{ partial "x" }}</b>',
}
const all = [
  ...Object.entries({ ...translatedTemplates, ...conference, ...builtIns }).map(
    ([name, { template }]) => [name, template] as const,
  ),
  ...Object.entries(stubs),
  ['class', '<b class="{{ .Get "class" }}" hidden>{{ .Get "default" }} {{ "{{" }}</b>'] as const,
]

/** Fails when the text is not one of the flavor. */
async function compile(text: string, flavor: ComponentFlavor): Promise<void> {
  if (flavor === 'astro') {
    const { diagnostics, code } = await transformAstro(text)
    expect(diagnostics).toEqual([])
    transformSync(code, { loader: 'ts' })
  } else if (flavor === 'vue') {
    const { descriptor, errors } = parseVue(text)
    expect(errors).toEqual([])
    compileScript(descriptor, { id: 'x' })
    const result = compileTemplate({ id: 'x', filename: 'x.vue', source: descriptor.template!.content })
    expect(result.errors).toEqual([])
  } else if (flavor !== 'zola') load(text)
}

test.each(Object.entries(builtInComponents))(
  'Hugo has the shortcode %s, and hugomark a component for it',
  (name, { component }) => {
    for (const flavor of flavors) {
      expect(writeComponent({ name }, flavor)).toMatchObject({
        name: component,
        status: 'translated',
        notes: [],
      })
    }
  },
)

describe('every component can be compiled', () => {
  test.each(all)('%s', async (name, template) => {
    for (const flavor of flavors) {
      const written = writeComponent({ name: 'docs/x', source: template }, flavor)
      await compile(written.text, flavor)
      const isStub = Object.hasOwn(stubs, name) || (flavor === 'zola' && template.includes('%.'))
      expect([flavor, written.status]).toEqual([flavor, isStub ? 'stub' : 'translated'])
    }
  })

  test('stubs show name, parameters and content', () => {
    const react = load(writeComponent({ name: 'x', source: stubs.changed }, 'react').text)
    expect(renderToStaticMarkup(createElement(react['X'] as never, { b: 1 }, 'In'))).toBe(
      '<div class="shortcode" data-shortcode="x"><code>x {&quot;b&quot;:1}</code>In</div>',
    )
    const eleventy = load(writeComponent({ name: 'x', source: stubs.changed }, 'eleventy').text)
    expect(eleventy['x']!('In', { b: 1 })).toBe(
      '<div class="shortcode"><code>x {&quot;b&quot;:1}</code>\n\nIn\n\n</div>',
    )
    expect(writeComponent({ name: 'y' }, 'react').status).toBe('stub')
  })
})

const { HUGO_BIN: hugo } = process.env

/** What Hugo prints for all cases. */
function ask(): Record<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'hugomark-components-'))
  try {
    mkdirSync(join(root, 'layouts/_shortcodes'), { recursive: true })
    mkdirSync(join(root, 'content'))
    writeFileSync(
      join(root, 'hugo.toml'),
      'disableKinds = ["taxonomy", "term", "rss", "sitemap", "404", "home", "section"]\nuglyURLs = true\n[markup.goldmark.renderer]\nunsafe = true\n',
    )
    writeFileSync(join(root, 'layouts/page.html'), '{{ .Content }}')
    for (const [index, { template, call }] of cases.entries()) {
      writeFileSync(join(root, `layouts/_shortcodes/x${index}.html`), template)
      const named = call.replace(/(\{\{[<%] \/?)x/g, `$1x${index}`)
      writeFileSync(join(root, `content/p${index}.md`), `---\ntitle: x\n---\n${named}\n`)
    }
    const { status, stderr, stdout } = spawnSync(hugo!, ['-s', root, '--noBuildLock'], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr + stdout)
    const made = readdirSync(join(root, 'public'))
    expect(made.length).toBeGreaterThan(0)
    return Object.fromEntries(
      cases.map(({ name, call }, index) => [
        `${name}: ${call}`,
        readFileSync(join(root, `public/p${index}.html`), 'utf8').trim(),
      ]),
    )
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

test.skipIf(hugo === undefined)('recorded.json is what a real Hugo prints (HUGO_BIN)', () => {
  const file = 'tests/migrate/components/recorded.json'
  const found = ask()
  if (process.env['HUGOMARK_RECORD'] !== undefined || !existsSync(file))
    writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')))
})
