import type { PageMarkup } from './find-contexts.ts'

const markups: Readonly<Record<string, PageMarkup>> = {
  html: 'html',
  htm: 'html',
  org: 'other',
  adoc: 'other',
  asciidoc: 'other',
  ad: 'other',
  rst: 'other',
}

/** The markup of a page by the extension of its path; Markdown unless it says otherwise. Front matter is not asked. */
export function pageMarkup(path: string): PageMarkup {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(markups, extension) ? markups[extension]! : 'markdown'
}
