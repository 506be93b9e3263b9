import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findAll, parse, stringify } from '../../src/index.ts'
import { readRepositoryFile, repositoryPath } from '../support/code-blocks.ts'
import { brokenPage, examplePages, exampleShortcodes } from '../support/example-site.ts'

describe('the pages of the example site', () => {
  it.each(examplePages)('%s is in order, with and without templates', path => {
    const source = readRepositoryFile(path)
    const withTemplates = parse(source, { shortcodes: exampleShortcodes })
    expect(withTemplates.diagnostics).toEqual([])
    expect(stringify(withTemplates.tree)).toBe(source)
    expect(parse(source)).toEqual(withTemplates)
  })

  it('hold what they are there to show', () => {
    const trees = examplePages.map(path => parse(readRepositoryFile(path)).tree)
    const all = <T extends Parameters<typeof findAll>[1]>(type: T) =>
      trees.flatMap(tree => findAll(tree, type))
    expect(new Set(all('frontmatter').map(({ format }) => format))).toEqual(
      new Set(['toml', 'yaml', 'json', 'org']),
    )
    expect(new Set(all('shortcode').map(({ delimiter, form }) => delimiter + form))).toEqual(
      new Set(['%paired', '<paired', '<single']),
    )
    const types = [...all('namedParam'), ...all('positionalParam')].map(({ valueType }) => valueType)
    expect(new Set(types)).toEqual(new Set(['string', 'int', 'float', 'bool']))
    expect(all('escapedShortcode').length).toBeGreaterThan(0)
    expect(all('summaryDivider').map(({ value }) => value)).toEqual(['<!--more-->', '# more'])
  })
})

describe('the page with mistakes', () => {
  it('has all of them reported', () => {
    const { diagnostics } = parse(readRepositoryFile(brokenPage), { shortcodes: exampleShortcodes })
    expect(diagnostics.map(({ code, position }) => `${position.start.line} ${code}`)).toEqual([
      '14 parse/unterminated-string',
      '10 parse/unclosed-shortcode',
      '18 parse/unexpected-character',
      '18 parse/mixed-params',
      '20 parse/wrong-right-delimiter',
      '26 parse/unmatched-closing-tag',
    ])
  })
})

const { HUGO_BIN: hugo } = process.env

describe.skipIf(hugo === undefined)('a real Hugo (HUGO_BIN)', () => {
  /** Builds a copy of the site with further pages in it, and gives what Hugo prints. */
  const buildSite = (...pages: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'hugomark-site-'))
    try {
      cpSync(repositoryPath('examples/conference'), folder, { recursive: true })
      for (const page of pages) cpSync(repositoryPath(page), join(folder, 'content', 'added.md'))
      const { stdout, stderr, status } = spawnSync(hugo!, ['-s', folder, '--noBuildLock'], {
        encoding: 'utf8',
      })
      return { output: stdout + stderr, status }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('builds the example site', () => {
    expect(buildSite()).toMatchObject({ status: 0, output: expect.not.stringMatching(/WARN|ERROR/) })
  })

  it('stops at the first diagnostic of the page with mistakes', () => {
    const { diagnostics } = parse(readRepositoryFile(brokenPage), { shortcodes: exampleShortcodes })
    const { message, line, column } = diagnostics[0]!.hugo!
    const { output, status } = buildSite(brokenPage)
    expect(status).toBe(1)
    expect(output).toContain(`added.md:${line}:${column}": ${message}`)
  })
})
