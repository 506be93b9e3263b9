import type { Nodes } from './nodes.ts'

/** For each type of node the fields that hold other nodes, in the order of the source. */
export const visitorKeys = {
  root: ['children'],
  frontmatter: [],
  text: [],
  shortcode: ['params', 'children'],
  namedParam: [],
  positionalParam: [],
  escapedShortcode: [],
  summaryDivider: [],
  strayTag: [],
} as const satisfies Readonly<Record<Nodes['type'], readonly ('params' | 'children')[]>>
