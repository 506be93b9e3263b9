import type { ActiveRule } from '../active-rule.ts'
import type { Rule, RuleListeners } from '../rule.ts'
import type { RuleContext } from '../rule-context.ts'
import { RuleError } from '../rule-error.ts'
import type { SharedContext } from './create-context.ts'
import type { Reporter } from './create-reporter.ts'
import type { RuleTimer } from './rule-timer.ts'
import { walkTree } from './walk-tree.ts'

/** Runs the rules on a file: its front matter, its tree, its blocks with their spans, and what rules do at the end. */
export async function runRules(
  rules: readonly ActiveRule[],
  shared: SharedContext,
  reporter: Reporter,
  timer?: RuleTimer,
): Promise<void> {
  const running: { readonly rule: Rule; readonly listeners: RuleListeners }[] = []
  for (const { rule, severity, options } of rules) {
    if (rule.meta.needsSite === true && shared.site === undefined) continue
    // the shared part stays the prototype, so that its Markdown is read only when a rule asks for it
    const context: RuleContext = Object.assign(Object.create(shared), {
      options: { ...rule.meta.defaults, ...options },
      report: reporter.of(rule.meta, severity),
    })
    const run: Runner = action => timed(rule.meta.id, timer, () => guard(rule, shared.path, action))
    running.push({
      rule,
      listeners: guarded(
        run(() => rule.create(context)),
        run,
      ),
    })
  }
  const all = running.map(({ listeners }) => listeners)
  const onEntry = all.filter(({ frontmatterEntry }) => frontmatterEntry !== undefined)
  if (onEntry.length > 0) {
    for (const entry of shared.frontmatter) {
      for (const listeners of onEntry) listeners.frontmatterEntry!(entry)
    }
  }
  walkTree(shared.tree, all)
  if (shared.markup === 'markdown') walkMarkdown(shared, all)
  if (shared.markup === 'html') {
    const readers = running.filter(({ rule }) => rule.meta.readsHtml === true)
    walkMarkdown(
      shared,
      readers.map(({ listeners }) => listeners),
    )
  }
  for (const { rule, listeners } of running) {
    if (listeners.finish === undefined) continue
    const start = timer?.now() ?? 0
    try {
      await listeners.finish()
    } catch (error) {
      throw toRuleError(error, rule, shared.path)
    } finally {
      timer?.add(rule.meta.id, timer.now() - start)
    }
  }
}

function walkMarkdown(shared: SharedContext, all: readonly RuleListeners[]): void {
  const onBlock = all.filter(({ block }) => block !== undefined)
  const onSpan = all.filter(({ span }) => span !== undefined)
  if (onBlock.length + onSpan.length === 0) return
  for (const block of shared.markdown.blocks) {
    for (const listeners of onBlock) listeners.block!(block)
    if (onSpan.length === 0) continue
    for (const span of shared.markdown.spansOf(block)) {
      for (const listeners of onSpan) listeners.span!(span, block)
    }
  }
}

function guard<T>(rule: Rule, path: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw toRuleError(error, rule, path)
  }
}

type Runner = <T>(action: () => T) => T

function timed<T>(ruleId: string, timer: RuleTimer | undefined, action: () => T): T {
  if (timer === undefined) return action()
  const start = timer.now()
  try {
    return action()
  } finally {
    timer.add(ruleId, timer.now() - start)
  }
}

/** The same listeners, so that what they throw names the rule and the file. */
function guarded(listeners: RuleListeners, run: Runner): RuleListeners {
  const entries = Object.entries(listeners).map(([key, listener]) => [
    key,
    key === 'finish'
      ? listener
      : (...args: unknown[]) => run(() => (listener as (...args: unknown[]) => void)(...args)),
  ])
  return Object.fromEntries(entries) as RuleListeners
}

function toRuleError(error: unknown, rule: Rule, path: string): RuleError {
  return error instanceof RuleError ? error : new RuleError(rule.meta.id, path, error)
}
