import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/lint.ts'
import type { RuleCases } from '../lint/rule-cases.ts'
import { rulePage } from '../lint/rule-page.ts'

const modules = import.meta.glob<{ cases: RuleCases }>('../lint/rules/**/*.ts', { eager: true })
const pathOf = (name: string) => fileURLToPath(new URL(`../../docs/rules/${name}`, import.meta.url))

/** `npm run docs:rules` writes the pages instead of comparing them. */
const isWriting = process.env['HUGOMARK_WRITE_RULE_PAGES'] === '1'

function check(name: string, text: string): void {
  const path = pathOf(name)
  if (isWriting) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(readFileSync(path, 'utf8')).toBe(text)
}

describe('docs/rules, made by "npm run docs:rules"', () => {
  it.each(builtInRules.map(rule => ({ id: rule.meta.id, rule })))('$id.md', ({ id, rule }) => {
    check(`${id}.md`, rulePage(rule, modules[`../lint/rules/${id}.ts`]!.cases))
  })

  it('README.md lists all of them', () => {
    const rows = [...builtInRules]
      .sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1))
      .map(({ meta }) => {
        const presets = meta.presets.map(name => `\`${name}\``).join(', ')
        const fix = meta.fix === 'safe' ? '`--fix`' : meta.fix === 'unsafe' ? '`--fix-unsafe`' : ''
        return `| [\`${meta.id}\`](${meta.id}.md) | ${meta.severity} | ${presets} | ${fix} | ${meta.description.replaceAll('|', '\\|')} |`
      })
    const text = [
      '# Rules',
      '',
      `The linter has ${rows.length} rules. Each page says what is reported, why, and what to do, with examples that the`,
      'tests of this repository execute.',
      '',
      '| rule | severity | presets | fixed by | what is reported |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
      '',
    ]
    check('README.md', text.join('\n'))
  })
})
