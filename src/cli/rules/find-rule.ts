import { closest } from 'fastest-levenshtein'
import { UsageError } from '../lint/usage-error.ts'
import type { KnownRule } from './known-rule.ts'

/**
 * The rule with an id, or the only one with a name: `unused` stands for `directive/unused`.
 *
 * @throws UsageError with the nearest ids.
 */
export function findRule(rules: readonly KnownRule[], wanted: string): KnownRule {
  const exact = rules.find(({ id }) => id === wanted)
  if (exact !== undefined) return exact
  const named = rules.filter(({ id }) => id.slice(id.indexOf('/') + 1) === wanted)
  if (named.length === 1) return named[0]!
  if (named.length > 1) {
    throw new UsageError(`"${wanted}" is the name of ${named.map(({ id }) => id).join(' and ')}; say which`)
  }
  const inGroup = rules.filter(({ id }) => id.startsWith(`${wanted}/`)).map(({ id }) => id)
  if (inGroup.length > 0) throw new UsageError(`"${wanted}" is a group; its rules are ${inGroup.join(', ')}`)
  const ids = rules.map(({ id }) => id)
  const names = new Map(ids.map(id => [id.slice(id.indexOf('/') + 1), id]))
  const nearest = wanted.includes('/') ? closest(wanted, ids) : names.get(closest(wanted, [...names.keys()]))
  throw new UsageError(`there is no rule "${wanted}"; did you mean "${nearest}"? "hugomark rules" lists all`)
}
