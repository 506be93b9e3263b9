import type { TagContent } from './tag-content.ts'
import type { Operand, Pipeline, Span } from './template-nodes.ts'
import type { TemplateProblem } from './template-problem.ts'

const values: ReadonlySet<Operand['type']> = new Set(['boolean', 'dot', 'nil', 'number', 'string'])

function checkPipeline(pipeline: Pipeline, rest: Span, isRange: boolean): TemplateProblem | null {
  if (pipeline.commands.length === 0) {
    // Go reads `range $a, $b` without `:=` as the value $b
    const place = pipeline.endOffset > pipeline.startOffset ? pipeline : rest
    const { startOffset, endOffset } = place
    return { code: 'missing-value', message: 'A value is missing in this action.', startOffset, endOffset }
  }
  const second = pipeline.variables[1]
  if (second && !isRange) {
    const { startOffset, endOffset } = second
    const message = 'Only a range sets two variables.'
    return { code: 'unexpected-token', message, startOffset, endOffset }
  }
  for (const [stage, { operands }] of pipeline.commands.entries()) {
    const first = operands[0]!
    if (stage > 0 && values.has(first.type)) {
      const { startOffset, endOffset } = first
      const message = `Stage ${stage + 1} of this pipeline is a value; it must be a function or a method.`
      return { code: 'value-in-pipeline', message, startOffset, endOffset }
    }
    for (const operand of operands) {
      const inside = operand.type === 'chain' ? operand.operand : operand
      const problem = inside.type === 'pipeline' ? checkPipeline(inside, inside, false) : null
      if (problem) return problem
    }
  }
  return null
}

/** What Go checks when it has read a tag: the rules that the grammar cannot hold. */
export function checkTag(content: TagContent, rest: Span): TemplateProblem | null {
  const pipeline = 'pipeline' in content ? content.pipeline : null
  return pipeline && checkPipeline(pipeline, rest, content.kind === 'range')
}
