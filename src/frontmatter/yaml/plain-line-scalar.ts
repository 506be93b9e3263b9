import type { ScalarNode } from '../value-node.ts'
import { plainScalar } from './plain-scalar.ts'
import type { YamlRules } from './yaml-rules.ts'

/** The first character of a plain scalar that is no indicator anywhere. */
const plainStart = /^[A-Za-z0-9/.+(=$\u00a1-\u1fff\u3040-\ud7ff]/
const notInFlow = /[,[\]{}:#"'&*!|>%@`]/

/** A scalar that takes up a part of one line, without escapes; undefined for anything else. `offset` is where it stands. */
export function plainLineScalar(
  source: string,
  offset: number,
  rules: YamlRules,
  inFlow: boolean,
): ScalarNode | undefined {
  const endOffset = offset + source.length
  const quote = source[0]
  if (quote === '"' || quote === "'") {
    const close = source.indexOf(quote, 1)
    if (close < 1 || close !== source.length - 1) return undefined
    if (quote === '"' && source.includes('\\')) return undefined
    return { type: 'string', value: source.slice(1, -1), startOffset: offset, endOffset }
  }
  if (!plainStart.test(source) || source.endsWith(' ')) return undefined
  if (inFlow ? notInFlow.test(source) : isAmbiguous(source)) return undefined
  const { type, value } = plainScalar(source, rules)
  return { type, value, startOffset: offset, endOffset }
}

/** Whether a colon or number sign in a plain scalar may be more than text. */
function isAmbiguous(source: string): boolean {
  return source.includes(': ') || source.endsWith(':') || source.includes(' #')
}
