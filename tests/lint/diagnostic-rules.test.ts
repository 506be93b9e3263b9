import { describe, expect, it } from 'vitest'
import { diagnosticCodes } from '../../src/index.ts'
import { builtInRules, lintSource } from '../../src/lint.ts'

const rules = builtInRules
  .filter(({ meta }) => meta.presets.includes('recommended'))
  .map(rule => ({ rule, severity: rule.meta.severity }))
const ids = builtInRules.map(({ meta }) => meta.id)

describe('rules of diagnostics', () => {
  it('exist for each code, and all are recommended', () => {
    expect(diagnosticCodes.filter(code => !ids.includes(code))).toEqual([])
    const own = builtInRules.filter(({ meta }) => (diagnosticCodes as readonly string[]).includes(meta.id))
    expect(own.filter(({ meta }) => !meta.presets.includes('recommended'))).toEqual([])
  })

  it('pass the words of Hugo on, and the place that explains a report', async () => {
    const source = '---\ntitle: a\ntitle: b\n---\nMap: {{< note >}}x{{< /notes >}}\n'
    const { messages, hugo } = await lintSource(source, { rules })
    expect(
      messages.map(({ ruleId, severity, related, hugo: own }) => [ruleId, severity, related, own]),
    ).toEqual([
      [
        'frontmatter/duplicate-key',
        'error',
        {
          message: 'It was set here first.',
          position: {
            start: { line: 2, column: 1, offset: 4 },
            end: { line: 2, column: 6, offset: 9 },
          },
        },
        {
          message:
            '[2:1] mapping key "title" already defined at [1:1]\n   1 | title: a\n>  2 | title: b\n       ^',
          line: 3,
          column: 1,
        },
      ],
      [
        'parse/unmatched-closing-tag',
        'error',
        undefined,
        { message: "closing tag for shortcode 'notes' does not match start tag", line: 5, column: 24 },
      ],
    ])
    expect(hugo).toEqual(messages[0]?.hugo)
  })

  it('keep other rules of shortcodes from speaking of the same call', async () => {
    const source = "---\ntitle: Map\n---\n\nMap: {{< pin a='b' a=1 c >}}\n"
    const { messages } = await lintSource(source, { rules })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['parse/mixed-params'])
  })
})
