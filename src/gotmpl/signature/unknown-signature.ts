import type { TemplateProblem } from '../reader/template-problem.ts'
import type { ShortcodeSignature } from './signature.ts'

/** The signature of a template that does not parse: all is unknown. */
export function unknownSignature(problems: TemplateProblem[]): ShortcodeSignature {
  return {
    inner: { takes: 'unknown', content: 'unknown', required: 'unknown', uses: [] },
    calls: { none: 'unknown', positional: 'unknown', named: 'unknown' },
    positional: [],
    named: [],
    oneOf: [],
    closed: false,
    rejectsOthers: { positional: 'unknown', named: 'unknown' },
    parent: { required: 'unknown', names: [], uses: [] },
    children: { expected: 'unknown', names: [] },
    output: 'unknown',
    problems,
  }
}
