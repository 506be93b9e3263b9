import type { SiteShortcode } from '../shortcodes/site-shortcode.ts'
import type { SiteProblem } from '../site-problem.ts'
import type { PlacedStatement } from './join-statements.ts'

/** Statements that do not fit the site: of a shortcode that it does not have, or against what Hugo goes by. */
export function statementProblems(
  statements: readonly PlacedStatement[],
  find: (name: string) => SiteShortcode | undefined,
): SiteProblem[] {
  return statements.flatMap(({ name, statement, path, position }): SiteProblem[] => {
    const shortcode = find(name)
    if (shortcode === undefined) {
      const message = `The site has no shortcode "${name}", so what is stated of it is not used.`
      return [{ code: 'site/unknown-statement', message, path, position }]
    }
    const takes = statement.inner?.takes
    if (takes === undefined || takes === shortcode.inner) return []
    const fact = shortcode.inner === true ? 'takes' : 'does not take'
    const message = `By its template "${name}" ${fact} inner content, and Hugo goes by that; "inner.takes" is not used.`
    return [{ code: 'site/contradicted-statement', message, path, position }]
  })
}
