import type { Branch, BranchingNode, Template, TemplateNode } from '../reader/template-nodes.ts'
import { childNodes } from '../reader/walk-nodes.ts'
import type { AbstractCall } from './abstract-call.ts'
import { anything, object, truth, type Value } from './abstract-value.ts'
import { evaluatePipeline } from './evaluate-pipeline.ts'
import { loopItems } from './loop-items.ts'
import { printValue } from './print-value.ts'
import { fail, inScope, type RunState, runBoth, setVariable } from './run-state.ts'
import type { CallOutcome } from './signature.ts'
import { createFacts, noteConstant, type TemplateFacts } from './template-facts.ts'

/** Deeper blocks and template calls are not followed: their outcome is unknown. */
const maxDepth = 100

function runBranch(state: RunState, branch: Branch | undefined, dot: Value | null): void {
  if (!branch) return
  const before = state.dot
  if (dot) state.dot = dot
  inScope(state, () => runNodes(state, branch.children))
  state.dot = before
}

/** The value that `with` and `if` saw, inside their first branch. */
function present(value: Value): Value {
  return value.kind === 'any' ? { ...value, isPresent: true } : value
}

function runCondition(state: RunState, node: BranchingNode, at: number): void {
  const branch = node.branches[at]
  if (!branch) return
  const { pipeline } = branch
  if (!pipeline) {
    runBranch(state, branch, null)
    return
  }
  inScope(state, () => {
    const value = evaluatePipeline(state, pipeline)
    const holds = truth(value)
    const first = () => runBranch(state, branch, node.type === 'with' ? present(value) : null)
    const second = () => runCondition(state, node, at + 1)
    if (holds === true) first()
    else if (holds === false) second()
    else {
      runBoth(state, holds, [first, second], (taken, kept) => {
        // `{{ $x := "d" }}{{ with .Get "x" }}{{ $x = . }}{{ end }}` is a default, too
        const isSame = value.from.length > 0 && value.from.every(key => taken.from.includes(key))
        if (isSame && value.from.length === taken.from.length)
          noteConstant(state.facts, 'defaults', taken, kept)
      })
    }
  })
}

function runRange(state: RunState, node: BranchingNode): void {
  const [branch, other] = node.branches
  const { variables, commands } = branch!.pipeline!
  inScope(state, () => {
    const value = evaluatePipeline(state, { ...branch!.pipeline!, variables: [], commands })
    const items = loopItems(state, value)
    const isNew = branch!.pipeline!.operator !== '='
    const once = (key: Value, item: Value) => {
      const names = variables.map(variable => variable.name)
      if (names.length > 1) setVariable(state, names[0]!, key, isNew)
      if (names.length > 0) setVariable(state, names.at(-1)!, item, isNew)
      runBranch(state, branch, item)
    }
    if (Array.isArray(items)) {
      for (const [key, item, isOpen] of items) {
        if (isOpen) runBoth(state, 'value', [() => once(key, item), () => {}], () => {})
        else once(key, item)
      }
      if (items.length === 0) runBranch(state, other, null)
      return
    }
    const item = anything(items.cause, { from: [], inner: value.inner }, true)
    for (const variable of variables) setVariable(state, variable.name, item, isNew)
    const body = () => once(anything(items.cause), item)
    runBoth(state, items.cause, [body, () => runBranch(state, other, null)], () => {})
  })
}

function runDefinition(state: RunState, name: string, dot: Value): void {
  const { dot: before, scopes } = state
  state.dot = dot
  state.scopes = [new Map([['$', dot]])]
  runNodes(state, state.definitions.get(name) ?? [])
  if (!state.definitions.has(name)) fail(state, 1)
  state.dot = before
  state.scopes = scopes
}

function runNode(state: RunState, node: TemplateNode): void {
  switch (node.type) {
    case 'action': {
      const value = evaluatePipeline(state, node.pipeline)
      if (node.pipeline.operator === null) printValue(state, value)
      return
    }
    case 'templateCall':
    case 'block': {
      const data = node.pipeline ? evaluatePipeline(state, node.pipeline) : anything('site')
      runDefinition(state, node.name.value, data)
      return
    }
    case 'if':
    case 'with':
      runCondition(state, node, 0)
      return
    case 'range':
      runRange(state, node)
      return
    default:
      return
  }
}

function runNodes(state: RunState, nodes: readonly TemplateNode[]): void {
  if (++state.depth > maxDepth) fail(state, 1)
  else for (const node of nodes) runNode(state, node)
  state.depth--
}

function definitionsOf(template: Template): Map<string, TemplateNode[]> {
  const definitions = new Map<string, TemplateNode[]>()
  const todo = [...template.children]
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (node.type === 'define' || node.type === 'block') definitions.set(node.name.value, node.children)
    for (const child of childNodes(node)) todo.push(child)
  }
  return definitions
}

const outcomes = ['fine', 'unknown', 'error'] as const

/** Follows a template for a call: what becomes of it, and what the template does on the way. */
export function runTemplate(
  template: Template,
  call: AbstractCall,
): { outcome: CallOutcome; facts: TemplateFacts } {
  const dot = object('shortcode')
  const state: RunState = {
    call,
    facts: createFacts(),
    definitions: definitionsOf(template),
    failure: 0,
    scopes: [new Map([['$', dot]])],
    dot,
    depth: 0,
  }
  runNodes(state, template.children)
  return { outcome: outcomes[state.failure], facts: state.facts }
}
