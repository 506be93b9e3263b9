import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, type Shortcode, stringify, visit } from '../../src/index.ts'
import type { AnyNode } from '../../src/mdast/nodes.ts'
import { toMdast } from '../../src/mdast.ts'
import { hasShared, sharedPath } from '../support/shared.ts'
import { htmlStructure, marker, mdastStructure } from './structure.ts'
import { treeCases } from './tree-cases.ts'

const hugo = process.env['HUGO_BIN']
const isReady = hasShared && hugo !== undefined
const note = isReady ? '' : ' (skipped: needs ../shared and HUGO_BIN)'

const templates = {
  leaf: marker,
  opaque: `${marker}{{ if false }}{{ .Inner }}{{ end }}`,
  open: `${marker}{{ .Inner }}${marker}`,
}
const config = `baseURL = "https://example.org/"
disableKinds = ["taxonomy", "term", "rss", "sitemap", "home", "section", "404"]
[markup]
defaultMarkdownHandler = "goldmark"
[markup.highlight]
codeFences = false
[markup.goldmark.renderer]
unsafe = true
[markup.goldmark.extensions]
definitionList = false
[markup.goldmark.extensions.typographer]
disable = true
[markup.goldmark.parser.attribute]
title = false
[outputs]
page = ["html"]
`

/** The page with a stand-in for each call, or nothing when it has what stand-ins cannot show. */
function withStandIns(source: string): string | undefined {
  const { tree, diagnostics } = parse(source)
  if (diagnostics.some(({ hugo: error }) => error !== undefined)) return undefined
  let isFit = true
  visit(tree, {
    shortcode(node, { parents }) {
      const isOpen = node.form === 'paired' && node.delimiter === '%'
      // Hugo renders the content of nested calls by itself
      if (node.inline || parents.some(parent => parent.type === 'shortcode')) isFit = false
      node.inline = false
      node.name = isOpen ? 'open' : node.form === 'paired' ? 'opaque' : 'leaf'
      node.params = []
      delete node.raws
      if (node.form === 'selfClosing') (node as Shortcode).form = 'single'
      if (node.form === 'paired' && !isOpen) node.children = []
    },
    strayTag: () => {
      isFit = false
    },
  })
  const body = stringify({ ...tree, children: tree.children.filter(({ type }) => type !== 'frontmatter') })
  return isFit ? `---\ntitle: t\n---\n${body}` : undefined
}

/** A call is taken out of its paragraph in the tree, and so is the content that starts and ends in the lines of its tags. */
function withoutEdges(structure: string, source: string): string {
  return structure.replaceAll(source.includes('{{% open') ? '<p>' : `<p>${marker}`, match => match.slice(3))
}

/** Structures of Hugo's pages beside ours. */
function compare(sources: readonly string[]): { source: string; hugo: string; ours: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'hugomark-structure-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  try {
    write('hugo.toml', config)
    write('layouts/page.html', '{{ .Content }}')
    for (const [name, text] of Object.entries(templates)) write(`layouts/_shortcodes/${name}.html`, text)
    sources.forEach((source, index) => {
      write(`content/p${index}.md`, source)
    })
    execFileSync(hugo!, ['--source', folder, '--quiet'], { encoding: 'utf8', stdio: 'pipe' })
    return sources.flatMap((source, index) => {
      const file = join(folder, `public/p${index}/index.html`)
      if (!existsSync(file)) return []
      const ours = mdastStructure(toMdast(parse(source).tree, source) as AnyNode)
      const html = htmlStructure(readFileSync(file, 'utf8'))
      return [{ source, hugo: withoutEdges(html, source), ours: withoutEdges(ours, source) }]
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.skipIf(!isReady)(`the structure of pages in a live Hugo${note}`, () => {
  it('is that of the mdast tree in all cases of the tests', () => {
    // what the two print of these is not the same by nature
    const others = /HTML|footnote|address|divider|definition|inline|across/
    const sources = treeCases.flatMap(({ name, source, options }) => {
      const page = options === undefined && !others.test(name) ? withStandIns(source) : undefined
      return page === undefined ? [] : [page]
    })
    const results = compare(sources)
    expect(results.length).toBeGreaterThan(25)
    for (const { source, hugo: html, ours } of results)
      expect({ source, found: ours }).toEqual({ source, found: html })
  })

  it('is that of the mdast tree in nearly all pages of the corpus', { timeout: 300_000 }, () => {
    const folder = sharedPath('corpus')
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.md'),
    )
    const sources = names.sort().flatMap(name => {
      const source = readFileSync(`${folder}/${name}`, 'utf8')
      // HTML, footnotes and rules of Goldmark's own are left out: the structure shows none of them
      const isPlain = !/<[a-z!/]|\[\^|^ *: |^ *>? *\[!|\{[#.]|<!--|&\w/im.test(source)
      const page = isPlain && source.includes('{{') ? withStandIns(source) : undefined
      return page === undefined ? [] : [page]
    })
    const results = compare(sources)
    const differing = results.filter(({ hugo: html, ours }) => html !== ours)
    expect(results.length).toBeGreaterThan(600)
    // Goldmark adds the cells that a row of a table lacks
    expect(differing.filter(({ source }) => !source.includes('\n|'))).toEqual([])
    expect(differing.length / results.length).toBeLessThan(0.01)
  })
})
