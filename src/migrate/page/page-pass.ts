import type { Position } from '../../text/position.ts'
import type { MigrationFinding } from '../finding.ts'
import type { EditBook } from './edit-book.ts'
import type { PageView } from './page-view.ts'

/** What a pass works with. */
export interface PassContext {
  readonly view: PageView
  readonly book: EditBook
  report(finding: Omit<MigrationFinding, 'position'> & { readonly position: Position }): void
}

/** One pass over a page: it adds edits to the book and reports what a person should know. */
export type PagePass = (context: PassContext) => void
