import type { DataItem, DataNode } from '../data/data-node.ts'
import { floatText } from './float-text.ts'
import { allNotes, hoistedNotes } from './hoisted-notes.ts'
import { tomlName, tomlText } from './toml-text.ts'
import type { WriteStyle } from './write-style.ts'

const maxInline = 100

/**
 * A value behind `=`. Arrays with comments, and long ones, take a line for each element, with `indent` in front of the
 * closing bracket; inline tables are on one line, as TOML 1.0 wants. Null has no notation: it is left out.
 */
export function tomlValue(node: DataNode, indent: string, style: WriteStyle, isOneLine = false): string {
  switch (node.kind) {
    case 'string':
      return tomlText(node.value, style, isOneLine)
    case 'int':
      return node.digits
    case 'float':
      return floatText(node.value)
    case 'bool':
      return String(node.value)
    case 'datetime':
      return node.text
    case 'null':
      return ''
    case 'map': {
      const parts = node.entries
        .filter(({ value }) => value.kind !== 'null')
        .map(({ key, value }) => `${tomlName(key, style)} = ${tomlValue(value, '', style, true)}`)
      return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
    }
    case 'list':
      return array(node.items, indent, style, isOneLine)
  }
}

function array(items: readonly DataItem[], indent: string, style: WriteStyle, isOneLine: boolean): string {
  const inner = indent + style.indent
  const texts = items.map(({ value }) => tomlValue(value, inner, style, isOneLine))
  const oneLine = `[${texts.filter(text => text !== '').join(', ')}]`
  if (isOneLine) return oneLine
  const hasNotes = items.some(item => allNotes(item).length > 0)
  if (!hasNotes && !oneLine.includes('\n') && oneLine.length <= maxInline) return oneLine
  const lines = ['[']
  for (const [index, { before, trailing, value }] of items.entries()) {
    const nested = value.kind === 'map' ? hoistedNotes(value) : []
    for (const line of [...before, ...nested]) lines.push(line === '' ? '' : inner + line)
    const text = texts[index]!
    const behind = trailing === undefined ? '' : ` ${trailing}`
    if (text !== '') lines.push(`${inner}${text},${behind}`)
    else if (behind !== '') lines.push(inner + behind.trimStart())
  }
  lines.push(`${indent}]`)
  return lines.join(style.eol)
}
