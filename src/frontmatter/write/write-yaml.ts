import type { DataEntry, DataItem, DataNode, DataScalar } from '../data/data-node.ts'
import { floatText } from './float-text.ts'
import { hoistedNotes } from './hoisted-notes.ts'
import type { WriteStyle } from './write-style.ts'
import { yamlBlockLines, yamlText } from './yaml-text.ts'

const maxInline = 100

/** Writes the entries of a map as lines without line ends, each indented by `indent`. */
export function yamlEntryLines(entries: readonly DataEntry[], indent: string, style: WriteStyle): string[] {
  const lines: string[] = []
  for (const entry of entries) {
    const value = yamlValue(entry.value, indent, style)
    const [above, behind] = placeTrailing(entry, value.canHaveComment)
    lines.push(...notes(above, indent))
    lines.push(
      `${indent}${yamlText(entry.key, { ...style, quotesAll: false }, false)}:${gap(value.head)}${behind}`,
    )
    lines.push(...value.below)
  }
  return lines
}

/** Writes the elements of a list as lines. */
export function yamlItemLines(items: readonly DataItem[], indent: string, style: WriteStyle): string[] {
  const lines: string[] = []
  for (const item of items) {
    const { value } = item
    const inner = `${indent}  `
    const first = value.kind === 'map' && !isInline(value) ? value.entries[0] : undefined
    if (value.kind === 'map' && first !== undefined) {
      // the first key stands behind the dash, so what stands above that key goes above the dash
      lines.push(
        ...notes([...placeTrailing(item, false)[0], ...first.before.filter(line => line !== '')], indent),
      )
      const below = yamlEntryLines([{ ...first, before: [] }, ...value.entries.slice(1)], inner, style)
      const start = below.findIndex(line => !line.slice(inner.length).startsWith('#'))
      lines.push(...below.slice(0, start).map(line => indent + line.slice(inner.length)))
      lines.push(`${indent}- ${below[start]!.slice(inner.length)}`, ...below.slice(start + 1))
      continue
    }
    const text = yamlValue(value, indent, style, true)
    const [above, behind] = placeTrailing(item, text.canHaveComment)
    lines.push(...notes(above, indent), `${indent}-${gap(text.head)}${behind}`, ...text.below)
  }
  return lines
}

export interface YamlValue {
  /** What stands behind the colon or dash; empty when all is below. */
  readonly head: string
  readonly below: readonly string[]
  readonly canHaveComment: boolean
}

/** A value behind a key or dash that is indented by `indent`. */
export function yamlValue(node: DataNode, indent: string, style: WriteStyle, isInList = false): YamlValue {
  if (node.kind === 'string') {
    const [head, ...body] = yamlBlockLines(node.value, style) ?? []
    const inner = indent + style.indent
    if (head !== undefined)
      return { head, below: body.map(line => (line === '' ? '' : inner + line)), canHaveComment: false }
  }
  if ((node.kind !== 'list' && node.kind !== 'map') || isInline(node))
    return { head: yamlInline(node, style), below: [], canHaveComment: true }
  const inner = indent + (isInList ? '  ' : style.indent)
  const below =
    node.kind === 'map'
      ? yamlEntryLines(node.entries, inner, style)
      : yamlItemLines(node.items, style.isListFlush && !isInList ? indent : inner, style)
  return { head: '', below, canHaveComment: true }
}

/** Whether a value is written in brackets. */
function isInline(node: DataNode): boolean {
  if (node.kind !== 'list' && node.kind !== 'map') return false
  const size = node.kind === 'list' ? node.items.length : node.entries.length
  if (size === 0) return true
  return node.isInline && hoistedNotes(node).length === 0 && roughLength(node) <= maxInline
}

function roughLength(node: DataNode): number {
  switch (node.kind) {
    case 'list':
      return node.items.reduce((sum, { value }) => sum + roughLength(value) + 2, 2)
    case 'map':
      return node.entries.reduce((sum, { key, value }) => sum + key.length + roughLength(value) + 4, 2)
    case 'string':
      return node.value.includes('\n') ? maxInline : node.value.length
    default:
      return 10
  }
}

/** A value on one line. */
export function yamlInline(node: DataNode, style: WriteStyle, isInFlow = false): string {
  if (node.kind === 'list')
    return `[${node.items.map(({ value }) => yamlInline(value, style, true)).join(', ')}]`
  if (node.kind !== 'map') return yamlScalarText(node, style, isInFlow)
  const entries = node.entries.map(
    ({ key, value }) =>
      `${yamlText(key, { ...style, quotesAll: false }, true)}: ${yamlInline(value, style, true)}`,
  )
  return entries.length === 0 ? '{}' : `{${entries.join(', ')}}`
}

function yamlScalarText(node: DataScalar, style: WriteStyle, isInFlow: boolean): string {
  switch (node.kind) {
    case 'string':
      return yamlText(node.value, style, isInFlow)
    case 'int':
      return node.digits
    case 'float':
      return floatText(node.value, '.')
    case 'bool':
      return String(node.value)
    case 'null':
      return 'null'
    case 'datetime':
      if (node.isTagged) return `!!timestamp ${isInFlow ? `"${node.text}"` : node.text}`
      return isInFlow && node.text.includes(':') ? `"${node.text}"` : node.text
  }
}

function notes(lines: readonly string[], indent: string): string[] {
  return lines.map(line => (line === '' ? '' : indent + line))
}

function gap(head: string): string {
  return head === '' ? '' : ` ${head}`
}

/** The lines above an entry, and what goes behind it. Comments inside of a value in brackets go above. */
function placeTrailing(item: DataItem, canHaveComment: boolean): [above: string[], behind: string] {
  const { before, trailing, value } = item
  if (trailing === undefined) return [[...before], '']
  return canHaveComment || value.kind === 'null' ? [[...before], ` ${trailing}`] : [[...before, trailing], '']
}
