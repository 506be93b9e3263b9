import { describe, expect, it } from 'vitest'
import { targetNames } from '../../../src/migrate/targets/target-names.ts'
import { migratePage, migrationTargets } from '../../../src/migrate.ts'
import { mappings, targetCases } from './target-cases.ts'
import { parserChecks, renderLiquid, renderNunjucks, renderVitepress } from './target-parsers.ts'

const names = ['markdoc', 'eleventy', 'eleventy-liquid', 'vitepress', 'zola'] as const
const migrate = (source: string, name: string) =>
  migratePage(source, { target: migrationTargets.get(name)!, mappings })

describe.each(names)('%s', name => {
  it.each(targetCases)('writes $source', ({ source, [name]: expected }) => {
    const { text, findings } = migrate(source, name)
    expect([text, findings.map(({ code }) => code).join(' ')]).toEqual(expected)
  })
})

const parsed = names.filter(name => Object.hasOwn(parserChecks, name))

describe.each(parsed)('the parser of %s', name => {
  it.each(targetCases)('reads $source', async row => {
    expect(await parserChecks[name]!(row[name][0])).toEqual([])
  })
})

it('names the targets for the help of the command line', () => {
  expect(targetNames).toEqual([...migrationTargets.keys()])
})

describe('what a parser prints', () => {
  const source = 'a {{ x }} `{% y %}` {#z} {{</* w */>}} {{< icon "q" >}}\n\n```\n{{ v }}\n```'

  it('is the text, by Nunjucks', () => {
    expect(renderNunjucks(migrate(source, 'eleventy').text)).toBe(
      'a {{ x }} `{% y %}` {#z} {{\\< w \\>}} [icon]\n\n```\n{{ v }}\n```',
    )
  })

  it('is the text, by Liquid', () => {
    expect(renderLiquid(migrate(source, 'eleventy-liquid').text)).toBe(
      'a {{ x }} `{% y %}` {#z} {{\\< w \\>}} [icon:]\n\n```\n{{ v }}\n```',
    )
  })

  it('is the text, by VitePress', () => {
    expect(renderVitepress(migrate(source, 'vitepress').text)).toBe(
      '<p>a &#123;&#123; x }} <code>{% y %}</code> &#123;#z} &#123;&#123;&lt; w &gt;}} <Icon name="q" /></p>\n' +
        '<pre v-pre><code v-pre="">{{ v }}\n</code></pre>\n',
    )
  })
})

describe('the checks of the tests', () => {
  const broken: Readonly<Record<string, string>> = {
    markdoc: '{% a %}',
    eleventy: 'a {{ b c }}',
    'eleventy-liquid': 'a {% b',
    vitepress: 'a {{ b }} `x`',
  }

  it.each(Object.entries(broken))('find what %s does not read', async (name, text) => {
    expect(await parserChecks[name]!(text)).not.toEqual([])
  })
})
