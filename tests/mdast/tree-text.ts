import type { AnyNode, TagMark } from '../../src/mdast/nodes.ts'

const plumbing = new Set(
  'type children position data params openTag closeTag raws inline quoting valueType'.split(' '),
)

/** A mdast tree in short: type, offsets, fields, marks; one line for each node, content indented. */
export function treeText(tree: AnyNode): string {
  const lines: string[] = []
  const add = (node: AnyNode, indent: string, mark: string) => {
    const { start, end } = node.position!
    const fields = Object.entries(node)
      .filter(([key, value]) => !plumbing.has(key) && value !== null && value !== undefined)
      .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
    const params = (node as { params?: { value: unknown }[] }).params?.map(({ value }) => value) ?? []
    const tags = ['openTag', 'closeTag'].flatMap(key => {
      const place = (node as unknown as Record<string, AnyNode['position']>)[key]
      return place === undefined ? [] : [`${key}=${place.start.offset}-${place.end.offset}`]
    })
    const all = [...fields, ...tags, ...(params.length > 0 ? [`params=${JSON.stringify(params)}`] : [])]
    lines.push(`${indent}${mark}${[node.type, `${start.offset}-${end.offset}`, ...all].join(' ')}`)
    for (const { field, start: from, end: to, node: tag } of (node.data as { hugo?: TagMark[] })?.hugo ??
      []) {
      add(tag as AnyNode, `${indent}  `, field === undefined ? '@ ' : `@${field} ${from}-${to}: `)
    }
    for (const child of node.children ?? []) add(child, `${indent}  `, '')
  }
  add(tree, '', '')
  return lines.join('\n')
}
