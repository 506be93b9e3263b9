import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/lint.ts'
import { loadTables } from '../lint/load-tables.ts'
import { rulePage } from '../lint/rule-page.ts'

const tables = await loadTables()
const pathOf = (name: string) => fileURLToPath(new URL(`../../docs/rules/${name}`, import.meta.url))

/** What the rules of each group are about. */
const groupTitles: Readonly<Record<string, string>> = {
  parse: 'Tags and fences that Hugo refuses, or reads in another way than they look.',
  frontmatter: 'Fields, dates, formats, addresses and aliases of pages.',
  shortcode: 'Calls against the templates of the site: names, parameters, content and nesting.',
  reference: '`ref` and `relref`, links, anchors, images and files of bundles.',
  structure: 'What Markdown and HTML do with calls, and calls with Markdown and HTML.',
  style: 'One spelling of tags and front matter.',
  security: 'What runs code, hides text, or should not be published.',
  migration: 'What is lost or breaks in another stack. The presets `migrate-…` turn these rules on.',
  directive: 'Comments that silence rules.',
}

const head = [
  '| rule | severity | presets | fixed by | what is reported |',
  '| --- | --- | --- | --- | --- |',
]

function listRow({ meta }: Rule): string {
  const presets = meta.presets.map(name => (name === 'migrate' ? '`migrate-…`' : `\`${name}\``)).join(', ')
  const fix = meta.fix === 'safe' ? '`--fix`' : meta.fix === 'unsafe' ? '`--fix-unsafe`' : ''
  const star = meta.needsSite === true ? ' \\*' : ''
  const description = meta.description.replaceAll('|', '\\|')
  return `| [\`${meta.id}\`](${meta.id}.md)${star} | ${meta.severity} | ${presets} | ${fix} | ${description} |`
}

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
    const groups = Object.entries(groupTitles).flatMap(([group, title]) => {
      const rows = tables.filter(({ id }) => id.startsWith(`${group}/`)).map(({ rule }) => listRow(rule))
      return [`## ${group}`, '', title, '', ...head, ...rows, '']
    })
    const text = [
      '# Rules',
      '',
      `The linter has ${tables.length} rules. Each page says what is reported, why, and what to do, with examples that the`,
      'tests of this repository execute. [Linting](../lint.md) explains presets, severities and directives.',
      '',
      'Rules without a preset are turned on by their names: they need options, or are for one of two camps. Those with a star need',
      'the site of a page, and do not run without it.',
      '',
      ...groups,
    ]
    check('README.md', text.join('\n'))
    expect(tables.filter(({ id }) => groupTitles[id.split('/')[0]!] === undefined)).toEqual([])
  })
})

describe('the options of rules', () => {
  const options = tables.flatMap(({ id, rule }) =>
    Object.entries(rule.meta.schema?.properties ?? {}).map(([name, part]) => ({
      name: `${id} ${name}`,
      part,
    })),
  )

  it.each(options)('$name is described', ({ part }) => {
    expect(part).toMatchObject({ description: expect.stringMatching(/\.$/) })
  })
})
