import type { TomlDialect } from './toml-dialect.ts'
import type { TomlErrorCode } from './toml-error.ts'
import type {
  TomlArrayTable,
  TomlDocument,
  TomlEntryNode,
  TomlKey,
  TomlKeyPart,
  TomlKeyValue,
  TomlTable,
  TomlValue,
} from './toml-node.ts'

/** Reports a problem of one key part; `name` is the key up to it. */
export type ReportKey = (code: TomlErrorCode, part: TomlKeyPart, name: string) => void

/** What a name stands for while the document is read. */
interface Place {
  /** `implied` by a longer header, `dotted` by a dotted key, `closed` for values that cannot grow. */
  kind: 'table' | 'implied' | 'dotted' | 'closed' | 'array'
  names: Map<string, Place>
  /** The last element of an array of tables, and its index. */
  last?: Place
  index: number
  /** Implied by the header of an array of tables, which smol-toml treats otherwise. */
  impliedByArray: boolean
}

const closed: Place = Object.freeze(place('closed'))

/**
 * Applies TOML's rules about keys to a tree: each name has one value, a table one header, and what is written as
 * a value or by dotted keys cannot grow elsewhere (TOML 1.0, "Keys", "Table", "Array of Tables"; go-toml is the
 * judge of what they leave open). Sets the path of each table, and `refused` on what breaks a rule.
 */
export function resolveKeys(document: TomlDocument, dialect: TomlDialect, report: ReportKey): void {
  const root = place('table')
  for (const node of document.children) {
    if (node.type === 'keyValue') define(root, node, dialect, report)
    else if (node.type === 'table' || node.type === 'arrayTable') {
      const target = node.refused === true ? undefined : openTable(root, node, report)
      if (target === undefined) node.refused = true
      defineAll(target ?? place('table'), node.children, dialect, report)
    }
  }
}

function defineAll(
  target: Place,
  children: readonly TomlEntryNode[],
  dialect: TomlDialect,
  report: ReportKey,
): void {
  for (const node of children) if (node.type === 'keyValue') define(target, node, dialect, report)
}

function openTable(root: Place, node: TomlTable | TomlArrayTable, report: ReportKey): Place | undefined {
  const { parts } = node.key
  const isArray = node.type === 'arrayTable'
  const path: (string | number)[] = []
  let here = root
  for (const [at, part] of parts.entries()) {
    path.push(part.value)
    let next = here.names.get(part.value)
    if (at === parts.length - 1) {
      const problem = headerProblem(next, isArray)
      if (problem !== undefined) {
        report(problem, part, nameOf(node.key, at))
        return undefined
      }
      next ??= place(isArray ? 'array' : 'table')
      if (next.kind === 'implied') next.kind = 'table'
      if (isArray) next.index += 1
      if (isArray) next.last = place('table')
    } else if (next === undefined) {
      next = place('implied')
      next.impliedByArray = isArray
    } else if (next.kind === 'closed') {
      report('not-a-table', part, nameOf(node.key, at))
      return undefined
    }
    here.names.set(part.value, next)
    here = next.last ?? next
    if (next.kind === 'array') path.push(next.index)
  }
  node.path = path
  return here
}

function headerProblem(found: Place | undefined, isArray: boolean): TomlErrorCode | undefined {
  if (found === undefined) return undefined
  if (found.kind === 'closed') return 'not-a-table'
  if (isArray) return found.kind === 'array' ? undefined : 'not-a-table'
  if (found.kind === 'implied') return undefined
  return found.kind === 'dotted' ? 'extended-table' : 'duplicate-table'
}

function define(target: Place, node: TomlKeyValue, dialect: TomlDialect, report: ReportKey): void {
  const { parts } = node.key
  if (node.value.type === 'array' || node.value.type === 'inlineTable')
    resolveValue(node.value, dialect, report)
  let here = target
  for (let at = 0; at < parts.length - 1; at++) {
    const part = parts[at]!
    let next = here.names.get(part.value)
    if (next === undefined) {
      next = place('dotted')
      here.names.set(part.value, next)
    } else if (next.kind !== 'dotted' && !(dialect === 'smol-toml' && next.impliedByArray)) {
      node.refused = true
      report(next.kind === 'closed' ? 'not-a-table' : 'extended-table', part, nameOf(node.key, at))
      return
    }
    here = next
  }
  const last = parts[parts.length - 1]!
  if (here.names.has(last.value)) {
    node.refused = true
    report('duplicate-key', last, nameOf(node.key, parts.length - 1))
  } else here.names.set(last.value, closed)
}

// The recursion is as deep as the nesting, which the grammar has bounded.
function resolveValue(value: TomlValue, dialect: TomlDialect, report: ReportKey): void {
  if (value.type === 'array') for (const element of value.elements) resolveValue(element, dialect, report)
  if (value.type === 'inlineTable') defineAll(place('table'), value.entries, dialect, report)
}

function place(kind: Place['kind']): Place {
  return { kind, names: new Map(), index: -1, impliedByArray: false }
}

function nameOf(key: TomlKey, last: number): string {
  return key.parts
    .slice(0, last + 1)
    .map(part => part.raw)
    .join('.')
}
