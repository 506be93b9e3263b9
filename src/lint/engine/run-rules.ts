import type { ActiveRule } from '../active-rule.ts'
import type { Rule, RuleListeners } from '../rule.ts'
import { RuleError } from '../rule-error.ts'
import type { SharedContext } from './create-context.ts'
import type { Reporter } from './create-reporter.ts'
import { OwnContext } from './own-context.ts'
import type { RuleTimer } from './rule-timer.ts'
import { type Caller, type OwnedListeners, walkTree } from './walk-tree.ts'

/** Runs the rules on a file: its front matter, its tree, its blocks with their spans, and what rules do at the end. */
export async function runRules(
  rules: readonly ActiveRule[],
  shared: SharedContext,
  reporter: Reporter,
  timer?: RuleTimer,
): Promise<void> {
  const all: OwnedListeners[] = []
  // what is thrown is the fault of the rule that was called last: a net around each call would cost more than most rules
  let current: Rule | undefined
  const call: Caller = ({ rule, listeners }, key, first, second) => {
    current = rule
    const start = timer?.now()
    ;(listeners[key] as (first?: unknown, second?: unknown) => void)(first, second)
    if (start !== undefined) timer!.add(rule.meta.id, timer!.now() - start)
  }
  try {
    for (const { rule, severity, options } of rules) {
      if (rule.meta.needsSite === true && shared.site === undefined) continue
      current = rule
      const own = { ...rule.meta.defaults, ...options }
      const context = new OwnContext(shared, own, reporter.of(rule.meta, severity))
      const start = timer?.now()
      const listeners = rule.create(context)
      if (start !== undefined) timer!.add(rule.meta.id, timer!.now() - start)
      if (hasAny(listeners)) all.push({ rule, listeners })
    }
    const onEntry = all.filter(({ listeners }) => listeners.frontmatterEntry !== undefined)
    if (onEntry.length > 0) {
      for (const entry of shared.frontmatter) {
        for (const each of onEntry) call(each, 'frontmatterEntry', entry)
      }
    }
    walkTree(shared.tree, all, call)
    if (shared.markup === 'markdown') walkMarkdown(shared, all, call)
    if (shared.markup === 'html') {
      const readers = all.filter(({ rule }) => rule.meta.readsHtml === true)
      walkMarkdown(shared, readers, call)
    }
    for (const { rule, listeners } of all) {
      if (listeners.finish === undefined) continue
      current = rule
      const start = timer?.now()
      await listeners.finish()
      if (start !== undefined) timer!.add(rule.meta.id, timer!.now() - start)
    }
  } catch (error) {
    if (error instanceof RuleError || current === undefined) throw error
    throw new RuleError(current.meta.id, shared.path, error)
  }
}

function hasAny(listeners: RuleListeners): boolean {
  for (const _key in listeners) return true
  return false
}

function walkMarkdown(shared: SharedContext, all: readonly OwnedListeners[], call: Caller): void {
  const onBlock = all.filter(({ listeners }) => listeners.block !== undefined)
  const onSpan = all.filter(({ listeners }) => listeners.span !== undefined)
  if (onBlock.length + onSpan.length === 0) return
  for (const block of shared.markdown.blocks) {
    for (const each of onBlock) call(each, 'block', block)
    if (onSpan.length === 0) continue
    for (const span of shared.markdown.spansOf(block)) {
      for (const each of onSpan) call(each, 'span', span, block)
    }
  }
}
