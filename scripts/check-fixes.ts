import { type ActiveRule, fixSource, lintSource } from '../src/lint.ts'
import type { Site } from '../src/site.ts'
import { type MeaningChange, meaningChanges } from './meaning-changes.ts'
import { meantChanges } from './meant-changes.ts'

/** What the fixes of one rule did to a page, or, with `ruleId` of `all`, those of all rules together. */
export interface FixCheck {
  readonly ruleId: string
  readonly fixed: number
  readonly changes: readonly MeaningChange[]
  /** What is wrong with it; empty when all is as it is meant to be. */
  readonly faults: readonly string[]
}

export interface CheckFixesOptions {
  readonly path: string
  readonly site: Site | undefined
  readonly rules: readonly ActiveRule[]
  readonly unsafe: boolean
}

/**
 * Makes the fixes of a page, of each rule alone and of all rules together, and compares what Hugo makes of it: it may
 * differ as the rule means it to, nothing may break, and a second run finds nothing left to do.
 */
export async function checkFixes(source: string, options: CheckFixesOptions): Promise<readonly FixCheck[]> {
  const { path, site, rules, unsafe } = options
  const settings = { path, site, rules, unsafe }
  const { messages } = await lintSource(source, settings)
  const ruleIds = new Set(
    messages.filter(({ fix }) => fix !== undefined && (unsafe || fix.isSafe)).map(({ ruleId }) => ruleId),
  )
  if (ruleIds.size === 0) return []
  const check = async (ruleId: string, active: readonly ActiveRule[]): Promise<FixCheck> => {
    const { output, fixed, failures } = await fixSource(source, { ...settings, rules: active })
    const again = await fixSource(output, { ...settings, rules: active })
    const changes = meaningChanges(source, output, site?.shortcodes)
    const meant = fixed.flatMap(each => meantChanges[each.ruleId] ?? [])
    const faults = failures.map(
      ({ ruleIds: guilty, error }) => `fix makes ${error.ruleId}: ${error.message} (${guilty.join(', ')})`,
    )
    faults.push(...changes.filter(change => !meant.includes(change)).map(change => `changes ${change}`))
    if (again.output !== output) {
      const left = new Set(again.fixed.map(each => each.ruleId))
      faults.push(`a second run goes on with ${[...left].join(', ')}`)
    }
    return { ruleId, fixed: fixed.length, changes, faults }
  }
  const checks: FixCheck[] = []
  for (const id of ruleIds) {
    checks.push(
      await check(
        id,
        rules.filter(({ rule }) => rule.meta.id === id),
      ),
    )
  }
  return [...checks, await check('all', rules)]
}
