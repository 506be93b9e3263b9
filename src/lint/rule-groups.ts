import type { RuleGroup } from './rule-meta.ts'

/** The groups of the rules of this package. */
export const ruleGroups: readonly string[] = [
  'parse',
  'frontmatter',
  'shortcode',
  'reference',
  'structure',
  'style',
  'security',
  'migration',
  'directive',
] satisfies RuleGroup[]
