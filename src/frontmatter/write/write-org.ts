import type { DataEntry, DataNode } from '../data/data-node.ts'
import { scalarText } from '../data/scalar-text.ts'

// go-org takes these for its own
const reserved = /^(?:name|link|macro|results|include|setupfile|(?:begin|end)_.*)$/i

/** Why Org has no keyword of this name; undefined where it has. */
export function orgNameProblem(name: string): string | undefined {
  if (reserved.test(name)) return `Org has a meaning of its own for the keyword "${name}".`
  if (name === '' || /[:\r\n]|^\s|\s$|\[\]$/.test(name))
    return `"${name}" cannot be the name of an Org keyword.`
  return undefined
}

/**
 * The lines of a keyword; undefined where Org has no notation for the value: maps, lists in lists, text of several
 * lines. A list of words gets `[]` at its name, another one a line for each element. Scalars become text.
 */
export function orgLinesOf({ key, value }: DataEntry): string[] | undefined {
  if (value.kind === 'map' || orgNameProblem(key) !== undefined) return undefined
  if (value.kind !== 'list') {
    const text = scalarText(value)
    return canStand(text) ? [text === '' ? `#+${key}:` : `#+${key}: ${text}`] : undefined
  }
  const texts = value.items.map(({ value: element }) => elementText(element))
  if (texts.some(text => text === undefined)) return undefined
  const words = texts as string[]
  if (key.toLowerCase() === 'filetags')
    return words.length > 0 && words.every(word => word.trim() !== '' && !word.includes(':'))
      ? [`#+${key}: :${words.join(':')}:`]
      : undefined
  if (words.every(word => word !== '' && !/\s/.test(word)))
    return [words.length === 0 ? `#+${key}[]:` : `#+${key}[]: ${words.join(' ')}`]
  if (words.length < 2 || !words.every(canStand)) return undefined
  return words.map(word => (word === '' ? `#+${key}:` : `#+${key}: ${word}`))
}

function elementText(node: DataNode): string | undefined {
  return node.kind === 'list' || node.kind === 'map' || node.kind === 'null' ? undefined : scalarText(node)
}

function canStand(text: string): boolean {
  return text.trim() === text && !/[\r\n]/.test(text)
}
