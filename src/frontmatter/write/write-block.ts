import type { FrontmatterFormat } from '../../ast/nodes.ts'
import type { DataMap } from '../data/data-node.ts'
import { jsonText } from './write-json.ts'
import { orgLinesOf } from './write-org.ts'
import type { WriteStyle } from './write-style.ts'
import { tomlLines } from './write-toml.ts'
import { yamlEntryLines } from './write-yaml.ts'

/**
 * The text of a block without its fences: with a line end behind its last line, but for JSON. `after` are the comments
 * behind the last entry. Org leaves out what it cannot hold.
 */
export function writeBlock(
  format: FrontmatterFormat,
  root: DataMap,
  after: readonly string[],
  style: WriteStyle,
): string {
  if (format === 'json') return jsonText({ ...root, isInline: false }, '', style)
  const lines =
    format === 'org'
      ? root.entries.flatMap(entry => orgLinesOf(entry) ?? [])
      : commented(format, root, after, style)
  return lines.map(line => line.replaceAll(/\r?\n/g, style.eol) + style.eol).join('')
}

function commented(
  format: 'toml' | 'yaml',
  root: DataMap,
  after: readonly string[],
  style: WriteStyle,
): string[] {
  const lines =
    format === 'toml' ? tomlLines(root.entries, [], style) : yamlEntryLines(root.entries, '', style)
  while (lines[0] === '') lines.shift()
  return [...lines, ...after]
}
