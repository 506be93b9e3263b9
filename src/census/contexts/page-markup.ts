import type { Root } from '../../ast/nodes.ts'
import { frontmatterData } from '../../frontmatter/frontmatter-data.ts'
import type { PageMarkup } from './find-contexts.ts'

/** Hugo's names of markups and their usual extensions, in lower case. */
const markups: Readonly<Record<string, PageMarkup>> = {
  md: 'markdown',
  mdown: 'markdown',
  markdown: 'markdown',
  goldmark: 'markdown',
  html: 'html',
  htm: 'html',
  org: 'other',
  adoc: 'other',
  asciidoc: 'other',
  asciidocext: 'other',
  ad: 'other',
  rst: 'other',
  pandoc: 'other',
  pdc: 'other',
}

/**
 * The markup of a page: by `markup` of its front matter, or else by the extension of its path. Markdown where neither is
 * known; Hugo refuses a page with an unknown `markup`.
 */
export function pageMarkup(path: string, tree: Root): PageMarkup {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1] ?? ''
  return markupOf(writtenMarkup(tree)) ?? markupOf(extension) ?? 'markdown'
}

function writtenMarkup(tree: Root): string {
  const [first] = tree.children
  // reading the whole block takes time that few pages need
  if (first?.type !== 'frontmatter' || !/markup/i.test(first.value)) return ''
  const data = frontmatterData(tree)
  const key = Object.keys(data).find(name => name.toLowerCase() === 'markup')
  const markup = key === undefined ? '' : data[key]
  return typeof markup === 'string' ? markup : ''
}

function markupOf(name: string): PageMarkup | undefined {
  const key = name.toLowerCase()
  return Object.hasOwn(markups, key) ? markups[key] : undefined
}
