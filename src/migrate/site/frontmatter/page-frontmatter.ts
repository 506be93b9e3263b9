import { adaptValues } from '../../../frontmatter/convert/adapt-values.ts'
import type { DataEntry, DataMap, DataNode } from '../../../frontmatter/data/data-node.ts'
import { FrontmatterError } from '../../../frontmatter/data/frontmatter-error.ts'
import { dataOf, type FrontmatterValue, newEntry } from '../../../frontmatter/edit/data-of.ts'
import { detectStyle } from '../../../frontmatter/edit/detect-style.ts'
import { writeBlock } from '../../../frontmatter/write/write-block.ts'
import { defaultStyle } from '../../../frontmatter/write/write-style.ts'
import type { MigrationFinding } from '../../finding.ts'
import type { SiteRules } from '../site-rules.ts'
import { entryOf, mapOf, putEntry } from './entries.ts'
import type { PageDocument } from './page-document.ts'
import { renameFields } from './rename-fields.ts'

/** A field that the plan adds. */
export interface AddedField {
  readonly path: readonly string[]
  readonly value: FrontmatterValue
}

export interface FrontmatterOptions {
  readonly rules: SiteRules
  readonly isSection: boolean
  /** The fields of the page with those that it gets from above. */
  readonly fields: DataMap
  readonly added: readonly AddedField[]
  /** A person's own names of fields: the path in the target, or `false` to leave one out. */
  readonly names: Readonly<Record<string, string | false>>
}

export interface PageFrontmatter {
  /** With its fences and the line end behind them; empty when there are no fields. */
  readonly text: string
  readonly findings: readonly MigrationFinding[]
}

/** Writes the front matter of a page as the target reads it. Order and comments stay. */
export function pageFrontmatter(document: PageDocument, options: FrontmatterOptions): PageFrontmatter {
  const { rules, fields, added } = options
  const findings: MigrationFinding[] = []
  const report = ({ code, status, message, advice }: Omit<MigrationFinding, 'position'>, node?: DataNode) => {
    const position = document.position(node?.start ?? 0, node?.end ?? 0)
    findings.push({ code, status, message, advice, position })
  }
  let adapted = fields
  try {
    adapted = adaptValues(fields, rules.format, ({ code, message, path }) => {
      if (code !== 'null-dropped') return
      const advice = 'Give it a value, or remove it.'
      const entry = entryOf(fields, String(path?.[0] ?? ''))
      report({ code: 'frontmatter-null', status: 'rendering', message, advice }, entry?.value)
    })
  } catch (error) {
    if (!(error instanceof FrontmatterError)) throw error
    const { message, offset = 0 } = error
    const advice = 'Write a value that the format of the target can hold.'
    const place = { kind: 'null', start: offset, end: offset } as const
    report({ code: 'frontmatter-impossible-value', status: 'blocked', message, advice }, place)
  }
  const entries = renameFields(adapted, { ...options, report })
  for (const { path, value } of added) {
    const entry: DataEntry = newEntry(path.at(-1) ?? '', dataOf(value, true))
    // a title is looked for at the top
    if (path[0] === 'title' && !entries.some(({ key }) => key === 'title'))
      entries.unshift({ ...entry, key: 'title' })
    else if (!putEntry(entries, path, entry)) replaceAt(entries, path, entry)
  }
  if (entries.length === 0) return { text: '', findings }
  const { eol } = document
  const style =
    document.format === rules.format
      ? detectStyle(rules.format, document.block, document.data.root)
      : { ...defaultStyle, eol }
  const body = writeBlock(rules.format, plainDates(mapOf(entries)), document.data.after, style)
  const fence = rules.format === 'toml' ? '+++' : '---'
  return { text: fence + eol + body + fence + eol, findings }
}

function replaceAt(entries: DataEntry[], path: readonly string[], entry: DataEntry): void {
  let here = entries
  for (const name of path.slice(0, -1)) {
    const found = here.find(({ key }) => key === name)
    if (found?.value.kind !== 'map') return
    here = found.value.entries
  }
  const index = here.findIndex(({ key }) => key === path.at(-1))
  if (index >= 0) here[index] = { ...here[index]!, value: entry.value }
}

/** Not every reader knows the tag that tells Hugo of a date. */
function plainDates(map: DataMap): DataMap {
  return { ...map, entries: map.entries.map(entry => ({ ...entry, value: plainDate(entry.value) })) }
}

function plainDate(node: DataNode): DataNode {
  if (node.kind === 'map') return plainDates(node)
  if (node.kind === 'list')
    return { ...node, items: node.items.map(item => ({ ...item, value: plainDate(item.value) })) }
  if (node.kind !== 'datetime') return node
  return { kind: 'datetime', text: node.text, start: node.start, end: node.end }
}
