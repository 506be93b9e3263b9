import type { RuleContext } from '../rule-context.ts'

const markups: Readonly<Record<string, RuleContext['markup']>> = {
  html: 'html',
  htm: 'html',
  org: 'other',
  adoc: 'other',
  asciidoc: 'other',
  ad: 'other',
  rst: 'other',
  rest: 'other',
  pandoc: 'other',
  pdc: 'other',
}

/** What Hugo renders a file as: what its front matter tells, else what its extension does, else Markdown. */
export function markupOf(path: string, told: string): RuleContext['markup'] {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1] ?? ''
  const name = (told || extension).toLowerCase()
  return Object.hasOwn(markups, name) ? markups[name]! : 'markdown'
}
