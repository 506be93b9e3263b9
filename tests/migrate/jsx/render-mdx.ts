import { evaluate } from '@mdx-js/mdx'
import { toHtml } from 'hast-util-to-html'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { createElement } from 'react'
import * as runtime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import remarkGfm from 'remark-gfm'
import { parse } from '../../../src/index.ts'
import { toMdast } from '../../../src/mdast.ts'
import type { MigrationFinding } from '../../../src/migrate/finding.ts'
import type { JsxOptions } from '../../../src/migrate/jsx/jsx-options.ts'
import { jsxPasses } from '../../../src/migrate/jsx/jsx-passes.ts'
import { createEditBook } from '../../../src/migrate/page/edit-book.ts'
import type { PageView } from '../../../src/migrate/page/page-view.ts'
import { applyEdits } from '../../../src/text/apply-edits.ts'
import { createLineIndex } from '../../../src/text/line-index.ts'

export interface JsxResult {
  readonly text: string
  readonly findings: readonly MigrationFinding[]
  readonly root: Root
}

/** Runs the passes of the MDX family over Markdown, with nothing made of its calls. */
export function toJsx(source: string, options: JsxOptions): JsxResult {
  const tree = parse(source).tree
  const points = createLineIndex(source)
  const root = toMdast(tree, source)
  const view: PageView = {
    source,
    masked: source,
    tree,
    root,
    contentStart: 0,
    position: (start, end) => ({ start: points.pointAt(start), end: points.pointAt(end) }),
  }
  const book = createEditBook()
  const findings: MigrationFinding[] = []
  for (const pass of jsxPasses(options)) pass({ view, book, report: finding => findings.push(finding) })
  return { text: applyEdits(source, book.edits()), findings, root }
}

/** What React makes of MDX. @throws Error when it does not compile or run. */
export async function renderMdx(text: string): Promise<string> {
  const { default: content } = await evaluate(text, { ...runtime, remarkPlugins: [remarkGfm] })
  // React asks for images beforehand
  return renderToStaticMarkup(createElement(content)).replace(/<link rel="preload"[^>]*>/g, '')
}

/** What Hugo makes of Markdown, but for its own dialect. */
export function renderMarkdown(root: Root): string {
  return toHtml(toHast(root, { allowDangerousHtml: true }), { allowDangerousHtml: true })
}

type Node = DefaultTreeAdapterTypes.ChildNode

/** The elements and the text that a browser makes of HTML, on one line each, without what nobody sees. */
export function outlineOf(html: string): { text: string; elements: string } {
  const text: string[] = []
  const elements: string[] = []
  const blocks =
    /^(?:p|div|h\d|ul|ol|li|table|thead|tbody|tfoot|tr|td|th|pre|blockquote|hr|br|section|details|summary|figure|figcaption|dl|dt|dd|center|nav|article|aside|header|footer|main|address|form|fieldset|script|style|caption|colgroup|col)$/
  const pending: (Node | string)[] = [...parseFragment(html).childNodes].reverse()
  const kept = ['href', 'src', 'id', 'class', 'title', 'alt', 'name', 'colspan', 'width']
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') {
      if (blocks.test(next)) text.push('\n')
      elements.push(`</${next}>`)
    } else if ('value' in next) {
      text.push(next.value)
      elements.push(next.value)
    } else if ('tagName' in next) {
      if (blocks.test(next.tagName)) text.push('\n')
      const attributes = next.attrs
        .filter(({ name }) => kept.includes(name))
        .map(({ name, value }) => ` ${name}="${value.replace(/\s+/g, ' ').trim()}"`)
      elements.push(`<${next.tagName}${attributes.sort().join('')}>`)
      pending.push(next.tagName, ...[...next.childNodes].reverse())
    }
  }
  const tidy = (parts: readonly string[]) => parts.join('').replace(/\s+/g, ' ').trim()
  const block =
    '(?:p|div|h\\d|ul|ol|li|table|thead|tbody|tfoot|tr|td|th|pre|blockquote|hr|br|section|details|summary|figure|figcaption|dl|dt|dd|center|nav|article|aside|header|footer|main|address|form|fieldset|script|style|caption|colgroup|col)\\b'
  const around = new RegExp(` ?(</?${block}[^>]*>) ?`, 'g')
  return {
    text: text
      .join('')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim()
      .replace(/\n/g, ' '),
    elements: tidy(elements).replace(around, '$1').replace(around, '$1'),
  }
}
