import type { Param } from '../../../ast/nodes.ts'
import type { Parameter } from '../../../gotmpl/signature/signature.ts'
import type { KnownCall } from './on-calls.ts'

/** What the signature says of a parameter of a call; undefined when it lists none. */
export function parameterOf({ signature, positional }: KnownCall, param: Param): Parameter | undefined {
  if (param.type === 'namedParam') return signature.named.find(({ name }) => name === param.name)
  return signature.positional[positional.indexOf(param)]
}
