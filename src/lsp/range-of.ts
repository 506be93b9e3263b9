import type { Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'

/** A part of a document, by offsets in UTF-16 code units, as the protocol counts: lines and characters from 0. */
export function rangeOf(document: TextDocument, startOffset: number, endOffset: number): Range {
  return { start: document.positionAt(startOffset), end: document.positionAt(endOffset) }
}
