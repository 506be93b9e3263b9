import { readdirSync } from 'node:fs'
import { builtInRules, type Rule } from '../../src/lint.ts'
import type { RuleCases } from './rule-cases.ts'

const folder = new URL('rules/', import.meta.url)

export interface RuleTable {
  readonly id: string
  readonly rule: Rule
  readonly cases: RuleCases
}

/** The ids that tables are named after. */
export const tableIds: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => path.slice(0, -'.ts'.length))
  .sort()

/** Each rule with its table, by id. */
export async function loadTables(): Promise<RuleTable[]> {
  const sorted = [...builtInRules].sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1))
  return Promise.all(
    sorted.map(async rule => {
      const { id } = rule.meta
      if (!tableIds.includes(id)) throw new Error(`the rule ${id} has no table tests/lint/rules/${id}.ts`)
      const { cases }: { cases: RuleCases } = await import(new URL(`${id}.ts`, folder).href)
      return { id, rule, cases }
    }),
  )
}
