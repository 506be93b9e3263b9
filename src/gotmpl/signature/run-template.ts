import type { Branch, BranchingNode, Span, Template, TemplateNode } from '../reader/template-nodes.ts'
import { takesInner } from '../takes-inner.ts'
import type { AbstractCall } from './abstract-call.ts'
import { anything, causeOf, known, object, truth, type Value } from './abstract-value.ts'
import { evaluatePipeline } from './evaluate-pipeline.ts'
import { loopItems } from './loop-items.ts'
import type { PartialLookup } from './partial-lookup.ts'
import { printValue } from './print-value.ts'
import { fail, inScope, type RunState, runBoth, setVariable } from './run-state.ts'
import type { CallOutcome } from './signature.ts'
import { templateDefinitions } from './template-definitions.ts'
import { createFacts, noteConstant, type TemplateFacts } from './template-facts.ts'

/** Deeper blocks and template calls are not followed: their outcome is unknown. */
const maxDepth = 100
/** The same for partials that call partials, and for all that one run comes to. */
const maxPartialDepth = 10
const maxPartials = 30

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

/** Runs nodes with a dot and variables of their own. */
function runApart(state: RunState, nodes: readonly TemplateNode[], dot: Value): void {
  const { dot: before, scopes } = state
  state.dot = dot
  state.scopes = [new Map([['$', dot]])]
  runNodes(state, nodes)
  state.dot = before
  state.scopes = scopes
}

function runDefinition(state: RunState, name: string, dot: Value): void {
  runApart(state, state.definitions.get(name) ?? [], dot)
  if (!state.definitions.has(name)) fail(state, 1)
}

/** Follows partials: those that the template defines itself (`define "partials/…"`), and those that are looked up. */
function partialRunner(state: RunState, partials: PartialLookup | undefined): RunState['runPartial'] {
  let count = 0
  let depth = 0
  return ([name, data = known(null)]: readonly Value[], span: Span) => {
    if (name?.kind !== 'known' || typeof name.value !== 'string') return undefined
    const { definitions, callSite } = state
    const own = definitions.get(`partials/${name.value}`) ?? definitions.get(`_partials/${name.value}`)
    const template = own === undefined ? partials?.(name.value) : undefined
    if ((own ?? template) === undefined || depth >= maxPartialDepth || count >= maxPartials) return undefined
    count++
    depth++
    state.callSite = callSite ?? span
    if (template !== undefined) state.definitions = templateDefinitions(template)
    runApart(state, own ?? template!.children, data)
    state.definitions = definitions
    state.callSite = callSite
    depth--
    const result = anything(causeOf([data]))
    if (state.facts.inner.uses.length > 0) state.partialResults.add(result)
    return result
  }
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

const outcomes = ['fine', 'unknown', 'error'] as const

/** Follows a template for a call: what becomes of it, and what the template does on the way. */
export function runTemplate(
  template: Template,
  call: AbstractCall,
  partials?: PartialLookup,
): { outcome: CallOutcome; facts: TemplateFacts } {
  const dot = object('shortcode')
  const state: RunState = {
    call,
    facts: createFacts(),
    definitions: templateDefinitions(template),
    runPartial: () => undefined,
    partialResults: new Set(),
    callSite: null,
    canHaveInner: () => takesInner(template) === true,
    failure: 0,
    scopes: [new Map([['$', dot]])],
    dot,
    depth: 0,
  }
  state.runPartial = partialRunner(state, partials)
  runNodes(state, template.children)
  return { outcome: outcomes[state.failure], facts: state.facts }
}
