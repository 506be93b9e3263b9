import type { DataNode } from '../data/data-node.ts'
import { FrontmatterError } from '../data/frontmatter-error.ts'
import { floatText } from './float-text.ts'
import type { WriteStyle } from './write-style.ts'

/**
 * A value as JSON. Maps and lists take several lines unless they were in brackets on one line; `indent` stands in
 * front of the closing bracket.
 *
 * @throws FrontmatterError for numbers that JSON has no notation for.
 */
export function jsonText(node: DataNode, indent: string, style: WriteStyle, isInline = false): string {
  switch (node.kind) {
    case 'string':
      return JSON.stringify(node.value)
    case 'int':
      return node.digits
    case 'float':
      if (!Number.isFinite(node.value))
        throw new FrontmatterError('impossible-value', `JSON has no notation for ${node.value}.`)
      return floatText(node.value)
    case 'bool':
      return String(node.value)
    case 'null':
      return 'null'
    case 'datetime':
      return JSON.stringify(node.text)
    case 'list': {
      const isFlat = isInline || (node.isInline && node.items.every(({ value }) => isScalar(value)))
      const parts = node.items.map(({ value }) => jsonText(value, indent + style.indent, style, isFlat))
      return brackets('[', parts, ']', indent, style, isFlat)
    }
    case 'map': {
      const parts = node.entries.map(
        ({ key, value }) =>
          `${JSON.stringify(key)}: ${jsonText(value, indent + style.indent, style, isInline)}`,
      )
      return brackets('{', parts, '}', indent, style, isInline)
    }
  }
}

function isScalar(node: DataNode): boolean {
  return node.kind !== 'list' && node.kind !== 'map'
}

function brackets(
  open: string,
  parts: readonly string[],
  close: string,
  indent: string,
  { eol, indent: step }: WriteStyle,
  isInline: boolean,
): string {
  if (parts.length === 0) return open + close
  if (isInline) return `${open}${parts.join(', ')}${close}`
  return `${open}${eol}${parts.map(part => indent + step + part).join(`,${eol}`)}${eol}${indent}${close}`
}
