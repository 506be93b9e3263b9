import type { DiagnosticCode } from '../diagnostics/diagnostic-code.ts'

/** What is wrong in a block. Offsets are UTF-16 units from its start. */
export interface FrontmatterProblem {
  readonly code: DiagnosticCode
  /** What is wrong, why, and what to do about it. */
  readonly message: string
  readonly startOffset: number
  readonly endOffset: number
  readonly related?: { readonly message: string; readonly startOffset: number; readonly endOffset: number }
  /** What Hugo says, and where: line and byte column of the file, both from 1. */
  readonly hugo?: { readonly message: string; readonly line: number; readonly column: number }
}

/** What a reader of one format gives. */
export interface BlockReading {
  /** What could be read; a map even when the block is none. */
  readonly root: import('./value-node.ts').MapNode
  /** In source order, but the one at which Hugo stops comes first. */
  readonly problems: FrontmatterProblem[]
}
