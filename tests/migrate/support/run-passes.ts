import { parse } from '../../../src/index.ts'
import { maskTags } from '../../../src/markdown/mask-tags.ts'
import { toMdast } from '../../../src/mdast.ts'
import type { MigrationFinding } from '../../../src/migrate/finding.ts'
import { createEditBook } from '../../../src/migrate/page/edit-book.ts'
import { defaultMarkup, type PageMarkup } from '../../../src/migrate/page/page-markup.ts'
import type { PagePass } from '../../../src/migrate/page/page-pass.ts'
import type { PageView } from '../../../src/migrate/page/page-view.ts'
import { createLineIndex } from '../../../src/text/line-index.ts'

/** What passes make of a page, with tags as they were. */
export function runPasses(
  source: string,
  passes: readonly PagePass[],
  markup: Partial<PageMarkup> = {},
): { text: string; findings: MigrationFinding[] } {
  const { tree } = parse(source)
  const masked = maskTags(source, tree)
  const points = createLineIndex(source)
  const view: PageView = {
    source,
    masked: [...masked.text]
      .map((char, at) => (char === '\ufffc' ? (source[at] === '\n' ? '\n' : 'x') : char))
      .join(''),
    tree,
    root: toMdast(tree, source, { inner: 'markdown' }),
    contentStart: masked.bodyStart,
    markup: { ...defaultMarkup, ...markup },
    position: (start, end) => ({ start: points.pointAt(start), end: points.pointAt(end) }),
  }
  const book = createEditBook()
  const findings: MigrationFinding[] = []
  for (const pass of passes) pass({ view, book, report: finding => void findings.push(finding) })
  let text = source
  for (const edit of book.edits().reverse()) {
    text = text.slice(0, edit.startOffset) + edit.text + text.slice(edit.endOffset)
  }
  return { text, findings }
}
