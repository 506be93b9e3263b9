import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ESLint, type Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { eslintPlugin } from '../../dist/eslint.js'
import { lintFiles } from '../../dist/lint-node.js'
import { builtInRules } from '../../src/lint/built-in-rules.ts'
import { presetNames } from '../../src/lint/config/preset-rules.ts'
import { tempSite } from '../cli/temp-site.ts'

const docs = 'https://github.com/hugomark/hugomark/blob/main/docs/rules'
const site = {
  'hugo.toml': '',
  'layouts/_shortcodes/pin.html': '{{ .Get 0 }}',
  'content/a.md': '---\ntitle: A\n---\n😀 {{<pin 007 >}} {{< figur >}}\n\n[x](gone.md)\n',
  'content/b.md': '# B\n',
}
const files = ['**/*.md']

function eslintIn(cwd: string, overrideConfig: Linter.Config[], options: ESLint.Options = {}) {
  return new ESLint({ cwd, overrideConfigFile: true, overrideConfig, ...options })
}

const preset = (name: string): Linter.Config => ({ files, ...eslintPlugin.configs[name]! })

const only = (rules: Linter.RulesRecord, rest: Linter.Config = {}): Linter.Config => ({
  files,
  plugins: { hugomark: eslintPlugin },
  language: 'hugomark/content',
  rules,
  ...rest,
})

describe('the plugin for ESLint', () => {
  it('reports with severities of ESLint, places, fixes and suggestions', async () => {
    const config = only({
      'hugomark/style/delimiter-spacing': 'warn',
      'hugomark/shortcode/leading-zero': 'error',
      'hugomark/parse/unknown-shortcode': 'error',
    })
    const [a, b] = await eslintIn(tempSite(site), [config]).lintFiles(['content'])
    const text = site['content/a.md']
    const zero = text.indexOf('007')
    const name = text.indexOf('figur')
    expect(a!.messages).toEqual([
      {
        ruleId: 'hugomark/style/delimiter-spacing',
        severity: 1,
        message: 'One space belongs here, between the delimiter and what is inside.',
        line: 4,
        column: 7,
        endLine: 4,
        endColumn: 7,
        fix: { range: [zero - 4, zero - 4], text: ' ' },
      },
      {
        ruleId: 'hugomark/shortcode/leading-zero',
        severity: 2,
        message: 'The template gets 7 for 007. Put it into quotes to keep its zeros.',
        line: 4,
        column: 11,
        endLine: 4,
        endColumn: 14,
        suggestions: [
          {
            desc: 'Mend it; this may change more than is meant.',
            fix: { range: [zero, zero + 3], text: '"007"' },
          },
        ],
      },
      {
        ruleId: 'hugomark/parse/unknown-shortcode',
        severity: 2,
        message:
          'The site has no template for the shortcode "figur". Correct the name, or add the template to layouts/_shortcodes.',
        line: 4,
        column: 23,
        endLine: 4,
        endColumn: 28,
        suggestions: [{ desc: 'Write "figure".', fix: { range: [name, name + 5], text: 'figure' } }],
      },
    ])
    expect(b!.messages).toEqual([])
  })

  it('mends with --fix', async () => {
    const cwd = tempSite(site)
    const results = await eslintIn(cwd, [preset('style')], { fix: true }).lintFiles(['content/a.md'])
    expect(results.map(({ output }) => output)).toEqual([
      site['content/a.md'].replace('{{<pin 007 >}}', '{{< pin 007 >}}'),
    ])
  })

  it.each(['recommended', 'all', 'migrate-mdx'])(
    'reports what lint reports with the preset %s',
    async name => {
      const cwd = tempSite({
        ...site,
        'content/c.md': '<!-- hugomark-disable-next-line shortcode -->\n{{< pin 007 >}}\n<br>\n## A\n## A\n',
        'content/d.md': '\r\n---\r\ntitle: x\r\n---\r\n{{< pin 1 \r\n',
      })
      const linted = await lintFiles({ cwd, config: { extends: [name] } })
      const expected = linted.files.map(file => [
        file.name,
        file.result.messages
          .map(({ ruleId, position: { start, end } }) => [
            `hugomark/${ruleId}`,
            start.line,
            start.column,
            end.line,
            end.column,
          ])
          .sort(),
      ])
      const found = await eslintIn(cwd, [preset(name)]).lintFiles(['content'])
      const given = found.map(({ filePath, messages }) => [
        filePath.slice(cwd.length + 1),
        messages.map(each => [each.ruleId, each.line, each.column, each.endLine, each.endColumn]).sort(),
      ])
      expect(given).toEqual(expected)
      expect(linted.files.flatMap(({ result }) => result.messages).length).toBeGreaterThan(2)
    },
  )

  it('has all rules, with options that ESLint checks, and presets', async () => {
    expect(Object.keys(eslintPlugin.rules)).toEqual(builtInRules.map(({ meta }) => meta.id))
    expect(Object.keys(eslintPlugin.configs)).toEqual([...presetNames])
    const { meta } = eslintPlugin.rules['style/delimiter-spacing']!
    expect(meta).toEqual({
      type: 'problem',
      docs: { description: meta.docs.description, url: `${docs}/style/delimiter-spacing.md` },
      fixable: 'code',
      hasSuggestions: true,
      schema: meta.schema,
    })
    const defaults = builtInRules
      .filter(({ meta: { schema, presets } }) => schema !== undefined && !presets.includes('migrate'))
      .map(rule => [`hugomark/${rule.meta.id}`, ['error', rule.meta.defaults ?? {}]] as const)
    expect(defaults.length).toBeGreaterThan(10)
    const rules = Object.fromEntries(defaults) as unknown as Linter.RulesRecord
    const [result] = await eslintIn(tempSite(site), [only(rules)]).lintFiles(['content/b.md'])
    expect(result!.fatalErrorCount).toBe(0)
    const wrong = only({ 'hugomark/style/quotes': ['error', { prefer: 'triple' }] })
    await expect(eslintIn(tempSite(site), [wrong]).lintFiles(['content/b.md'])).rejects.toThrow(
      /style\/quotes/,
    )
  })

  it('takes options of the language', async () => {
    const cwd = tempSite({ ...site, 'notes/n.md': 'A {{< tweet 1 >}}\n', 'elsewhere/.keep': '' })
    const rules = { 'hugomark/shortcode/removed': 'error' } as const
    const messages = async (languageOptions: Record<string, unknown>) => {
      const [result] = await eslintIn(cwd, [only(rules, { languageOptions })]).lintFiles(['notes/n.md'])
      return result!.messages.length
    }
    expect(await messages({ hugo: '0.140' })).toBe(0)
    expect(await messages({ hugo: '0.160' })).toBe(1)
    await expect(messages({ site: join(cwd, 'elsewhere') })).rejects.toThrow(/no folder of a Hugo site/)
    await expect(messages({ hugos: '1' })).rejects.toThrow(/there is no option "hugos"/)
    await expect(messages({ hugo: 1 })).rejects.toThrow(/"hugo" must be a text/)
  })

  it('knows the site as it is by then', async () => {
    const cwd = tempSite(site)
    const eslint = eslintIn(cwd, [only({ 'hugomark/parse/unknown-shortcode': 'error' })])
    expect((await eslint.lintFiles(['content/a.md']))[0]!.errorCount).toBe(1)
    writeFileSync(join(cwd, 'layouts/_shortcodes/figur.html'), '')
    await new Promise(done => setTimeout(done, 1100))
    expect((await eslint.lintFiles(['content/a.md']))[0]!.errorCount).toBe(0)
  })

  it('is a language for rules of others too', async () => {
    const seen: string[] = []
    const plugin: ESLint.Plugin = {
      rules: {
        look: {
          create: context => ({
            'shortcode > namedParam'(node: { name: string }) {
              seen.push(`param ${node.name}`)
            },
            shortcode(node: { name: string }) {
              seen.push(
                `open ${node.name} ${(context.sourceCode as unknown as { text: string }).text.length}`,
              )
            },
            'shortcode:exit'(node: { name: string }) {
              seen.push(`close ${node.name}`)
              if (node.name === 'b') context.report({ node: node as never, message: 'b' })
            },
          }),
        },
      },
    }
    const config = { ...only({ 'own/look': 'error' }), plugins: { hugomark: eslintPlugin, own: plugin } }
    const [result] = await eslintIn(tempSite(site), [config]).lintText('x {{< a >}}{{< b c=1 >}}{{< /a >}}', {
      filePath: 'content/a.md',
    })
    expect(seen).toEqual(['open a 34', 'open b 34', 'param c', 'close b', 'close a'])
    expect(result!.messages).toMatchObject([{ ruleId: 'own/look', line: 1, column: 12, endColumn: 25 }])
  })
})
