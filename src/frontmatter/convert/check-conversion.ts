import type { FrontmatterFormat } from '../../ast/nodes.ts'
import { parse } from '../../grammar/parse.ts'
import type { DataItem, DataMap, DataNode } from '../data/data-node.ts'
import { differingPath } from '../data/differing-path.ts'
import { FrontmatterError } from '../data/frontmatter-error.ts'
import { readData } from '../data/read-data.ts'
import { findBlock } from '../frontmatter-block.ts'
import { pathOf } from '../path-of.ts'
import type { ConversionWarning } from './conversion-warning.ts'

interface CheckOptions {
  /** Warnings that need not be said again. */
  readonly known?: readonly ConversionWarning[]
  /** Null is as good as nothing. */
  readonly dropsNull?: boolean
}

/**
 * Reads both texts of a page and compares them: the parameters as Hugo has them, the body byte for byte, and the
 * summary divider, which Org spells in another way.
 */
export function checkConversion(
  source: string,
  output: string,
  format: FrontmatterFormat,
  { known = [], dropsNull = false }: CheckOptions = {},
): ConversionWarning[] {
  const found: ConversionWarning[] = []
  const before = findBlock(source).block
  const after = blockOf(output)
  if (before === undefined) return source === output ? [] : [changedBody('The page has no front matter.')]
  const isKnown = known.some(({ changesPage }) => changesPage)
  if (after?.format !== format && isKnown) return []
  if (after?.format !== format) return [changedBody(`The new front matter is not read as ${format}.`)]
  const isSameBody = source.slice(before.bodyStart) === output.slice(after.bodyStart)
  if (!isSameBody) found.push(changedBody('A part of the page would belong to its front matter.'))
  else if (isDivided(source) !== isDivided(output))
    found.push(changedBody('The summary divider is "# more" behind Org front matter, "<!--more-->" else.'))
  if (isKnown || found.length > 0) return found
  const path = changedPath(before, after, dropsNull)
  if (path !== undefined)
    found.push({ code: 'value-changed', message: `${pathOf(path)} would change.`, path, changesPage: true })
  return found
}

type Block = NonNullable<ReturnType<typeof findBlock>['block']>

function blockOf(output: string): Block | undefined {
  try {
    return findBlock(output).block
  } catch (error) {
    if (error instanceof FrontmatterError) return undefined
    throw error
  }
}

function changedPath(
  before: Block,
  after: Block,
  dropsNull: boolean,
): readonly (string | number)[] | undefined {
  const read = readData(before.format, before.value).root
  const root = dropsNull ? (withoutNulls(read) as DataMap) : read
  try {
    return differingPath(root, readData(after.format, after.value).root)
  } catch (error) {
    if (error instanceof FrontmatterError) return []
    throw error
  }
}

function withoutNulls(node: DataNode): DataNode {
  const isSome = ({ value }: DataItem) => value.kind !== 'null'
  const inner = <T extends DataItem>(item: T): T => ({ ...item, value: withoutNulls(item.value) })
  if (node.kind === 'map') return { ...node, entries: node.entries.filter(isSome).map(inner) }
  return node.kind === 'list' ? { ...node, items: node.items.filter(isSome).map(inner) } : node
}

function changedBody(message: string): ConversionWarning {
  return { code: 'body-changed', message, changesPage: true }
}

function isDivided(source: string): boolean {
  if (!source.includes('more')) return false
  return JSON.stringify(parse(source).tree.children, divider).includes('"summaryDivider"')
}

function divider(key: string, value: unknown): unknown {
  return key === 'value' || key === 'position' ? undefined : value
}
