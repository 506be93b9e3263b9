import type { Nodes, Root } from '../ast/nodes.ts'
import type { RuleSetting } from '../lint/config/rule-setting.ts'
import type { LintMessage } from '../lint/lint-message.ts'
import type { Position } from '../text/position.ts'
import { lintSync } from './lint-sync.ts'
import type { ContentLanguageOptions } from './lint-task.ts'

const start = { line: 1, column: 1, offset: 0 }

/** A step of ESLint's walk over a tree. */
export interface VisitStep {
  readonly kind: 1
  /** 1 when a node is entered, 2 when it is left. */
  readonly phase: 1 | 2
  readonly target: Nodes
  readonly args: [node: Nodes, parent: Nodes | undefined]
}

/** What ESLint calls the source code of a file, and what our rules ask of it. */
export interface ContentSource {
  readonly ast: Root
  readonly text: string
  getText(): string
  getLoc(node: Nodes): Position
  getRange(node: Nodes): [number, number]
  traverse(): VisitStep[]
  /** Says that a rule is on; to be called for all rules before the messages of one are asked for. */
  want(ruleId: string, options: Readonly<Record<string, unknown>> | undefined): void
  messagesOf(ruleId: string): readonly LintMessage[]
}

export interface ContentSourceParts {
  readonly path: string
  readonly text: string
  readonly ast: Root
  readonly options: ContentLanguageOptions
}

export function createContentSource({ path, text, ast, options }: ContentSourceParts): ContentSource {
  const rules: Record<string, RuleSetting> = {}
  let messages: ReadonlyMap<string, LintMessage[]> | undefined
  return {
    ast,
    text,
    getText: () => text,
    getLoc: ({ position }) => position ?? { start, end: start },
    getRange: ({ position }) => [position?.start.offset ?? 0, position?.end.offset ?? 0],
    traverse: () => stepsOf(ast),
    want(ruleId, given) {
      rules[ruleId] = given === undefined ? 'error' : ['error', given]
    },
    messagesOf(ruleId) {
      messages ??= byRule(lintSync({ path, text, rules, options }))
      return messages.get(ruleId) ?? []
    },
  }
}

function byRule(messages: readonly LintMessage[]): ReadonlyMap<string, LintMessage[]> {
  const found = new Map<string, LintMessage[]>()
  for (const message of messages) {
    const same = found.get(message.ruleId)
    if (same === undefined) found.set(message.ruleId, [message])
    else same.push(message)
  }
  return found
}

/** All nodes, entered and left in the order of the source. Nesting costs memory, never the call stack. */
function stepsOf(root: Root): VisitStep[] {
  const steps: VisitStep[] = []
  const pending: VisitStep[] = [{ kind: 1, phase: 1, target: root, args: [root, undefined] }]
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    steps.push(step)
    if (step.phase === 2) continue
    const { target, args } = step
    pending.push({ kind: 1, phase: 2, target, args })
    const inside: Nodes[] = [
      ...('params' in target ? target.params : []),
      ...('children' in target ? target.children : []),
    ]
    for (const node of inside.reverse()) {
      pending.push({ kind: 1, phase: 1, target: node, args: [node, target] })
    }
  }
  return steps
}
