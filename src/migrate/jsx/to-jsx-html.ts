import { applyEdits } from '../../text/apply-edits.ts'
import { createLineIndex } from '../../text/line-index.ts'
import type { MigrationFinding } from '../finding.ts'
import { createEditBook } from '../page/edit-book.ts'
import type { PageView } from '../page/page-view.ts'
import { convertHtml } from './html/convert-html.ts'
import type { JsxOptions } from './jsx-options.ts'

export interface JsxHtml {
  readonly text: string
  /** Without places, which would be those of the HTML. */
  readonly findings: readonly Omit<MigrationFinding, 'position'>[]
}

/**
 * Writes HTML as JSX that makes the same elements in MDX: `block` on lines of its own, `inline` on the line that it
 * stands in.
 */
export function toJsxHtml(
  html: string,
  flavor: JsxOptions['flavor'],
  display: 'block' | 'inline' = 'block',
): JsxHtml {
  const source = display === 'inline' ? html.replace(/\s*\n\s*/g, ' ') : html.replace(/\s+$/, '')
  const points = createLineIndex(source)
  const position = (start: number, end: number) => ({
    start: points.pointAt(start),
    end: points.pointAt(end),
  })
  const whole = position(0, source.length)
  const node = { type: 'html' as const, value: source, position: whole }
  const children =
    display === 'inline'
      ? [{ type: 'heading' as const, depth: 1 as const, children: [node], position: whole }]
      : [node]
  const view: PageView = {
    source,
    masked: source,
    tree: { type: 'root', children: [], position: whole },
    root: { type: 'root', children, position: whole },
    contentStart: 0,
    position,
  }
  const book = createEditBook()
  const findings: Omit<MigrationFinding, 'position'>[] = []
  convertHtml({ flavor, placeholders: 'element' })({
    view,
    book,
    report({ position: _, ...finding }) {
      findings.push(finding)
    },
  })
  return { text: applyEdits(source, book.edits()), findings }
}
