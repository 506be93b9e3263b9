import type { DataScalar } from './data-node.ts'

/** A scalar as plain words, as Hugo casts it to a string. */
export function scalarText(node: DataScalar): string {
  switch (node.kind) {
    case 'string':
    case 'float':
    case 'bool':
      return String(node.value)
    case 'int':
      return node.digits
    case 'datetime':
      return node.text
    case 'null':
      return ''
  }
}
