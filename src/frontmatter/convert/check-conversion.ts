import type { FrontmatterFormat } from '../../ast/nodes.ts'
import { parse } from '../../grammar/parse.ts'
import { differingPath } from '../data/differing-path.ts'
import { FrontmatterError } from '../data/frontmatter-error.ts'
import { readData } from '../data/read-data.ts'
import { findBlock } from '../frontmatter-block.ts'
import { pathOf } from '../path-of.ts'
import type { ConversionWarning } from './conversion-warning.ts'

/**
 * Reads both texts of a page and compares them: the parameters as Hugo has them, the body byte for byte, and the
 * summary divider, which Org spells in another way. `known` are warnings that need not be said again.
 */
export function checkConversion(
  source: string,
  output: string,
  format: FrontmatterFormat,
  known: readonly ConversionWarning[] = [],
): ConversionWarning[] {
  const found: ConversionWarning[] = []
  const before = findBlock(source).block
  const after = blockOf(output)
  if (before === undefined) return source === output ? [] : [changedBody('The page has no front matter.')]
  if (after?.format !== format) return [changedBody(`The new front matter is not read as ${format}.`)]
  const isSameBody = source.slice(before.bodyStart) === output.slice(after.bodyStart)
  if (!isSameBody) found.push(changedBody('A part of the page would belong to its front matter.'))
  else if (isDivided(source) !== isDivided(output))
    found.push(changedBody('The summary divider is "# more" behind Org front matter, "<!--more-->" else.'))
  const path = changedPath(before, after)
  if (path !== undefined && !known.some(({ changesPage }) => changesPage))
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

function changedPath(before: Block, after: Block): readonly (string | number)[] | undefined {
  const { root } = readData(before.format, before.value)
  try {
    return differingPath(root, readData(after.format, after.value).root)
  } catch (error) {
    if (error instanceof FrontmatterError) return []
    throw error
  }
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
