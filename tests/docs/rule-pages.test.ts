import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadTables } from '../lint/load-tables.ts'
import { rulePage } from '../lint/rule-page.ts'

const tables = await loadTables()
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
  it.each(tables)('$id.md', ({ id, rule, cases }) => {
    check(`${id}.md`, rulePage(rule, cases))
  })

  it('README.md lists all of them', () => {
    const rows = tables.map(({ rule: { meta } }) => {
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
