import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Root } from '../ast/nodes.ts'
import type { LintMessage } from '../lint/lint-message.ts'
import type { FilePlan } from '../lint/node/run/create-linter.ts'
import type { LintSite } from '../lint/node/site/open-lint-site.ts'
import type { PageEntry } from '../site/pages/page-entry.ts'

/** A page that is open in the editor, as it is there. */
export interface OpenPage {
  readonly document: TextDocument
  readonly source: string
  readonly tree: Root
  readonly plan: FilePlan
  readonly site: LintSite | undefined
  /** The page in the content of its site. */
  readonly entry: PageEntry | undefined
  /** Of the text as it is; worked out once. */
  messages(): Promise<readonly LintMessage[]>
  /** Of another text in its place. */
  lint(source: string): Promise<readonly LintMessage[]>
  /** The text with all safe fixes made. */
  fixed(): Promise<string>
}
