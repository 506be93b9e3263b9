import type { RuleMeta } from '../rule-meta.ts'

const docs = 'https://github.com/hugomark/hugomark/blob/main/docs'

/** The page that explains a rule. */
export function ruleUrl({ id, url }: RuleMeta): string {
  if (url !== undefined) return url
  return `${docs}/rules/${id}.md`
}
