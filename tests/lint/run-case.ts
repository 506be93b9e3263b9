import {
  builtInRules,
  fixSource,
  type LintMessage,
  type LintResult,
  lintSource,
  type Rule,
} from '../../src/lint.ts'
import { memoryHost, readSite, type Site } from '../../src/site.ts'
import type { RuleCase } from './rule-cases.ts'

async function siteOf({
  site,
  path = 'content/page.md',
  source,
}: RuleCase): Promise<Site | undefined> {
  if (site === undefined) return undefined
  return readSite(memoryHost({ 'hugo.toml': '', ...site, [path]: source }), { root: '' })
}

async function optionsOf(rule: Rule, each: RuleCase) {
  const path = each.path ?? 'content/page.md'
  const [major = 0, minor = 169] = (each.hugo ?? '').split('.').filter(Boolean).map(Number)
  return {
    path,
    rules: [
      { rule, severity: rule.meta.severity, options: each.options ?? {} },
      ...builtInRules
        .filter(({ meta }) => each.beside?.includes(meta.id))
        .map(other => ({ rule: other, severity: other.meta.severity })),
    ],
    knownRuleIds: new Set(builtInRules.map(({ meta }) => meta.id)),
    site: await siteOf(each),
    ...(each.hugo !== undefined && { hugoVersion: [major, minor, 0] as const }),
  }
}

/** Lints the file of a case with its rule alone. */
export async function lintCase(rule: Rule, each: RuleCase): Promise<LintResult> {
  const result = await lintSource(each.source, await optionsOf(rule, each))
  return { ...result, messages: result.messages.filter(({ ruleId }) => ruleId === rule.meta.id) }
}

/** Makes the fixes of a case. */
export async function fixCase(rule: Rule, each: RuleCase, unsafe: boolean) {
  return fixSource(each.source, { ...(await optionsOf(rule, each)), unsafe })
}

export function describeMessage({ position: { start, end }, message }: LintMessage): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${message}`
}
