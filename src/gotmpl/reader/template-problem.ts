/** The codes of what can be wrong with a template. A code keeps its meaning for ever; new ones may be added. */
export const templateProblemCodes = [
  'unclosed-comment',
  'text-after-comment',
  'unclosed-action',
  'unterminated-string',
  'invalid-string',
  'invalid-character-constant',
  'invalid-number',
  'unexpected-token',
  'missing-value',
  'missing-space',
  'field-of-literal',
  'value-in-pipeline',
  'nesting-too-deep',
  'undefined-variable',
  'unexpected-else',
  'unexpected-end',
  'unclosed-block',
  'nested-define',
  'outside-range',
] as const

export type TemplateProblemCode = (typeof templateProblemCodes)[number]

/**
 * One thing in a template that Hugo would refuse: the whole site does not build then. Offsets are UTF-16 code
 * units from 0; `endOffset` is the first unit behind it.
 */
export interface TemplateProblem {
  code: TemplateProblemCode
  message: string
  startOffset: number
  endOffset: number
}
