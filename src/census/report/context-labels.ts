import type { CallContext } from '../call-context.ts'

/** What a report calls the contexts, in the order of legends. */
export const contextLabels: Readonly<Record<CallContext, string>> = {
  block: 'block',
  inline: 'inline',
  list: 'in list',
  table: 'in table',
  linkDestination: 'link destination',
  htmlAttribute: 'HTML attribute',
  heading: 'in heading',
  code: 'in code',
  comment: 'in HTML comment',
}
