/**
 * Where a call stands in Markdown; of several the first of this list that is true:
 * - `code`: in fenced or indented code, or in a code span;
 * - `comment`: in an HTML comment;
 * - `linkDestination`: in the address of a link, an image or a link definition;
 * - `htmlAttribute`: within a tag of HTML, behind its name;
 * - `heading`, `table`, `list`: in one, whatever its depth;
 * - `block`: alone on its line or lines, other calls aside; block quotes count as nothing;
 * - `inline`: with text beside it.
 */
export const callContexts = [
  'block',
  'inline',
  'list',
  'table',
  'linkDestination',
  'htmlAttribute',
  'heading',
  'code',
  'comment',
] as const
export type CallContext = (typeof callContexts)[number]
