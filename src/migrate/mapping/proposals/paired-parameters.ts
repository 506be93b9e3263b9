import type { Operand, Pipeline, Template } from '../../../gotmpl/reader/template-nodes.ts'
import { nodePipelines, walkNodes } from '../../../gotmpl/reader/walk-nodes.ts'

type Key = string | number

/** The parameters that a pipeline reads with `.Get` and a constant. */
function readKeys(pipeline: Pipeline): Key[] {
  const keys: Key[] = []
  const todo: Pipeline[] = [pipeline]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    for (const { operands } of next.commands) {
      for (const operand of operands) {
        if (operand.type === 'pipeline') todo.push(operand)
        if (operand.type === 'chain' && operand.operand.type === 'pipeline') todo.push(operand.operand)
      }
      const [first, second] = operands
      if (first === undefined || second === undefined || !isGet(first)) continue
      if (second.type === 'string') keys.push(second.value)
      if (second.type === 'number' && second.kind === 'integer' && second.value !== null)
        keys.push(second.value)
    }
  }
  return keys
}

function isGet(operand: Operand): boolean {
  if (operand.type === 'field') return operand.path.length === 1 && operand.path[0] === 'Get'
  return operand.type === 'variable' && operand.name === '$' && operand.path.join('.') === 'Get'
}

/** The attribute whose value starts right where an action stands. */
const attribute = /[\s"']([A-Za-z_][A-Za-z0-9_-]*)\s*=\s*["']?[^"'<>=]*$/

/**
 * Names for the parameters without a name, from the place of each in the template: the parameter with a name that the
 * template reads as the same thing, the variable that it is kept in, or the attribute that it is printed in.
 */
export function pairedParameters(template: Template): ReadonlyMap<number, string> {
  const groups = new Map<string, Set<Key>>()
  const inAttributes = new Map<number, string>()
  let text = ''
  let unnamed = 0
  const group = (name: string, keys: readonly Key[]) => {
    const known = groups.get(name) ?? new Set<Key>()
    for (const key of keys) known.add(key)
    groups.set(name, known)
  }
  for (const node of walkNodes(template.children)) {
    if (node.type === 'text') text = node.value.slice(-200)
    for (const pipeline of nodePipelines(node)) {
      const keys = readKeys(pipeline)
      if (keys.length === 0) continue
      const [variable] = pipeline.variables
      group(variable?.name ?? `${++unnamed}`, keys)
      const [only] = keys
      const found = attribute.exec(text)?.[1]
      if (variable === undefined && keys.length === 1 && typeof only === 'number' && found !== undefined) {
        if (!inAttributes.has(only)) inAttributes.set(only, found)
      }
    }
  }
  const names = new Map<number, string>()
  const add = (index: number, name: string) => {
    if (!names.has(index) && ![...names.values()].includes(name)) names.set(index, name)
  }
  for (const keys of groups.values()) {
    const indexes = [...keys].filter(key => typeof key === 'number')
    const named = [...keys].filter(key => typeof key === 'string')
    if (indexes.length === 1 && named.length > 0) add(indexes[0]!, named[0]!)
  }
  for (const [name, keys] of groups) {
    const [only] = keys
    if (keys.size === 1 && typeof only === 'number' && name.length > 2 && name.startsWith('$'))
      add(only, name.slice(1))
  }
  for (const [index, name] of inAttributes) if (!/^(?:class|id|style)$/.test(name)) add(index, name)
  return names
}
