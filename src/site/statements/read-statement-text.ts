import { type ParseError, parse as parseJson, printParseErrorCode } from 'jsonc-parser'
import { type Document, isNode, parseDocument } from 'yaml'
import type { ValuePath } from './schema-issues.ts'

export interface StatementText {
  /** Plain data; undefined when the text cannot be read. */
  readonly value: unknown
  /** Why the text cannot be read, with offsets in the text (UTF-16 code units). */
  readonly problems: readonly { readonly message: string; readonly offset: number }[]
  /** The offset of what a path leads to, or of the last part of the path that is there. */
  offsetOf(path: ValuePath): number
}

/** Reads YAML, or JSON, which is YAML as well; `isJson` refuses what is no JSON. Never throws. */
export function readStatementText(text: string, isJson: boolean): StatementText {
  const fail = (message: string, offset: number): StatementText => {
    return { value: undefined, problems: [{ message, offset }], offsetOf: () => offset }
  }
  try {
    if (isJson) {
      const errors: ParseError[] = []
      parseJson(text, errors, { disallowComments: true })
      const [first] = errors
      if (first !== undefined) {
        return fail(`no JSON (${spaced(printParseErrorCode(first.error))})`, first.offset)
      }
    }
    // duplicates are no fault in JSON: the last one counts
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: !isJson, merge: true })
    const [first] = document.errors
    if (first !== undefined) return fail(first.message, first.pos[0])
    return { value: document.toJS(), problems: [], offsetOf: path => offsetIn(document, path) }
  } catch (error) {
    // nested deeper than the call stack, or more aliases than the reader is ready to follow
    return fail(error instanceof Error ? error.message : String(error), 0)
  }
}

function offsetIn(document: Document, path: ValuePath): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

/** `PropertyNameExpected` as words. */
function spaced(code: string): string {
  return code.replace(/(?<=[a-z])[A-Z]/g, letter => ` ${letter.toLowerCase()}`).toLowerCase()
}
