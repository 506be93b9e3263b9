import type { Param } from '../ast/nodes.ts'

/** How a call gives its arguments, without their values: `none`, `positional: 2`, `named: alt, src`. */
export function argumentShape(params: readonly Param[]): string {
  const names = new Set<string>()
  let positional = 0
  for (const param of params) {
    if (param.type === 'namedParam') names.add(param.name)
    else positional++
  }
  const parts = [
    ...(positional > 0 ? [`positional: ${positional}`] : []),
    ...(names.size > 0 ? [`named: ${[...names].sort().join(', ')}`] : []),
  ]
  return parts.join('; ') || 'none'
}
