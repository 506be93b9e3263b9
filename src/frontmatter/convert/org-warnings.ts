import type { DataEntry, DataMap, DataNode } from '../data/data-node.ts'
import { boolFields, stringFields } from '../data/hugo-fields.ts'
import { orgLinesOf, orgNameProblem } from '../write/write-org.ts'
import type { ConversionWarning } from './conversion-warning.ts'

/** What Org cannot say of the entries of a page: it has strings and lists of strings only. */
export function orgWarnings(root: DataMap): ConversionWarning[] {
  return root.entries.flatMap(entry => {
    const warning = warningOf(entry)
    return warning === undefined ? [] : [warning]
  })
}

function warningOf(entry: DataEntry): ConversionWarning | undefined {
  const { key, value } = entry
  const path = [key]
  const field = key.toLowerCase()
  if (value.kind === 'null') return undefined
  if (orgLinesOf(entry) === undefined) {
    const what = value.kind === 'map' ? 'maps' : value.kind === 'list' ? 'such lists' : 'such text'
    const message = `${orgNameProblem(key) ?? `Org has no ${what}.`} ${key} is left out.`
    return { code: 'value-dropped', message, path, changesPage: true }
  }
  if (value.kind === 'list') {
    if (value.items.every(item => item.value.kind === 'string')) return undefined
    return asText(`The elements of ${key}`, path)
  }
  const isCast = stringFields.has(field) || (boolFields.has(field) && value.kind === 'bool')
  if (isString(value) || isCast || (field === 'weight' && value.kind === 'int')) return undefined
  return asText(key, path)
}

function asText(what: string, path: readonly string[]): ConversionWarning {
  return {
    code: 'value-as-text',
    message: `Org knows text only: ${what} would be text.`,
    path,
    changesPage: true,
  }
}

function isString(value: DataNode): boolean {
  return value.kind === 'string' || value.kind === 'datetime'
}
