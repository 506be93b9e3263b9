import { ruleGroups } from '../rule-groups.ts'
import type { RuleMeta } from '../rule-meta.ts'

const docs = 'https://github.com/hugomark/hugomark/blob/main/docs'

/** The page that explains a rule; undefined for a rule from elsewhere that names none. */
export function ruleUrl({ id, url }: RuleMeta): string | undefined {
  if (url !== undefined) return url
  return ruleGroups.includes(id.slice(0, id.indexOf('/'))) ? `${docs}/rules/${id}.md` : undefined
}
