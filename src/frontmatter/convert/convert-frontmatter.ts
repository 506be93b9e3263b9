import type { FrontmatterFormat } from '../../ast/nodes.ts'
import type { DataDocument } from '../data/data-document.ts'
import { readData } from '../data/read-data.ts'
import { findBlock } from '../frontmatter-block.ts'
import { writeBlock } from '../write/write-block.ts'
import { defaultStyle } from '../write/write-style.ts'
import { adaptValues } from './adapt-values.ts'
import { checkConversion } from './check-conversion.ts'
import type { ConversionWarning } from './conversion-warning.ts'
import { orgWarnings } from './org-warnings.ts'

export interface ConversionResult {
  /** The whole file with its front matter in the other format. */
  readonly output: string
  /** What the other format cannot say. The page stays the same for Hugo when none of them has `changesPage`. */
  readonly warnings: readonly ConversionWarning[]
}

export interface ConvertFrontmatterOptions {
  /** Leave keys that are null out where the format has no null, and call the page the same without them. */
  readonly dropsNull?: boolean
}

/**
 * Writes the front matter of a file in another format. Order, comments (TOML and YAML), dates and exact numbers are
 * kept; the text around the block stays as it is. A file without front matter, or with that format, comes out as it is.
 * The output is read again and compared: a difference is a warning with `changesPage`.
 *
 * @throws FrontmatterError where the front matter cannot be read, or has a value that the format has no notation for;
 * its offset is in the file.
 */
export function convertFrontmatter(
  source: string,
  format: FrontmatterFormat,
  { dropsNull = false }: ConvertFrontmatterOptions = {},
): ConversionResult {
  const { block } = findBlock(source)
  if (block === undefined || block.format === format) return { output: source, warnings: [] }
  const warnings: ConversionWarning[] = []
  const data = readData(block.format, block.value, block.valueStart)
  for (const { code, message, changesValue } of data.notes)
    warnings.push({ code, message, changesPage: changesValue })
  const root = adaptValues(data.root, format, warning =>
    warnings.push(
      dropsNull && warning.code === 'null-dropped' ? { ...warning, changesPage: false } : warning,
    ),
  )
  if (format === 'json' || format === 'org') warnings.push(...commentWarnings(data, block.value, format))
  if (format === 'org') warnings.push(...orgWarnings(root))

  const eol = /^[^\n]*\r\n/.test(source.slice(block.blockStart)) ? '\r\n' : '\n'
  const text = writeBlock(format, root, data.after, { ...defaultStyle, eol })
  const isFenced = block.format === 'toml' || block.format === 'yaml'
  // Org has no closing fence; its last line may end with the file
  const ending = isFenced
    ? source.slice(block.valueEnd + 3, block.bodyStart)
    : block.format === 'json'
      ? source.slice(block.valueEnd, block.bodyStart)
      : /\n$/.test(block.value)
        ? eol
        : ''
  const fence = { toml: '+++', yaml: '---', json: '', org: '' }[format]
  const open = fence === '' ? '' : fence + eol
  const close = format === 'org' ? '' : fence + ending
  const output = source.slice(0, block.blockStart) + open + text + close + source.slice(block.bodyStart)
  warnings.push(...checkConversion(source, output, format, { known: warnings, dropsNull }))
  return { output, warnings }
}

function commentWarnings(data: DataDocument, block: string, format: 'json' | 'org'): ConversionWarning[] {
  const name = format === 'json' ? 'JSON' : 'Org front matter'
  return data.comments.map(({ start, end }) => ({
    code: 'comment-lost',
    message: `${name} has no comments: "${block.slice(start, end)}" is lost.`,
    changesPage: false,
  }))
}
