import type { Pipeline, Template, TemplateNode } from './reader/template-nodes.ts'
import { childNodes, nodePipelines } from './reader/walk-nodes.ts'

const innerNames: ReadonlySet<string> = new Set(['Inner', 'InnerDeindent'])

function readsInner(pipeline: Pipeline): boolean {
  return pipeline.commands.some(({ operands }) =>
    operands.some(operand => {
      if (operand.type === 'field' || operand.type === 'variable') {
        return operand.path.some(name => innerNames.has(name))
      }
      // Hugo does not look into a parenthesis that is followed by a field
      return operand.type === 'pipeline' && readsInner(operand)
    }),
  )
}

/**
 * Whether Hugo lets the shortcode of this template have inner content (then it must be closed or self-closed;
 * else it must not be closed). `'unknown'` when the template does not parse, for then no site builds.
 *
 * The rule, measured with Hugo 0.169: a field (`.Inner`, `.A.Inner.B`) or a variable with fields (`$.Inner`)
 * that has `Inner` or `InnerDeindent` in its path and is an operand of any command, dead branches and
 * parentheses included. Not looked at: strings, comments, fields behind a parenthesis or a function and all in
 * that parenthesis, the data of `template` and `block`, and a `define` that no such call of the file reaches.
 */
export function takesInner(template: Template): boolean | 'unknown' {
  if (template.problems.length > 0) return 'unknown'
  const definitions = new Map<string, TemplateNode[]>()
  const reached = new Set<string>()
  const todo = template.children.slice()
  const called: string[] = []

  // definitions first, in any order: a call may stand before its definition
  const all = template.children.slice()
  for (let node = all.pop(); node; node = all.pop()) {
    if (node.type === 'define' || node.type === 'block') definitions.set(node.name.value, node.children)
    for (const child of childNodes(node)) all.push(child)
  }
  for (;;) {
    const node = todo.pop()
    if (!node) {
      const name = called.pop()
      if (name === undefined) return false
      for (const child of definitions.get(name) ?? []) todo.push(child)
    } else if (node.type === 'define') {
    } else if (node.type === 'block' || node.type === 'templateCall') {
      if (!reached.has(node.name.value)) called.push(node.name.value)
      reached.add(node.name.value)
    } else {
      if (nodePipelines(node).some(readsInner)) return true
      for (const child of childNodes(node)) todo.push(child)
    }
  }
}
