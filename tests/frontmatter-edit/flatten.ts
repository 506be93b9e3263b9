import type { DataNode } from '../../src/frontmatter/data/data-node.ts'

/** Values by their path as JSON; maps and lists are named by their kind only. */
export type Flat = Map<string, string>

export function flatten(
  node: DataNode,
  path: readonly (string | number)[] = [],
  flat: Flat = new Map(),
): Flat {
  if (path.length > 0) flat.set(JSON.stringify(path), describe(node))
  if (node.kind === 'map') for (const { key, value } of node.entries) flatten(value, [...path, key], flat)
  if (node.kind === 'list')
    for (const [at, { value }] of node.items.entries()) flatten(value, [...path, at], flat)
  return flat
}

function describe(node: DataNode): string {
  switch (node.kind) {
    case 'int':
      return `int ${node.digits}`
    case 'datetime':
      return `date ${node.text}`
    case 'string':
    case 'float':
    case 'bool':
      return `${node.kind} ${node.value}`
    default:
      return node.kind
  }
}
