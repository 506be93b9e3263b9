import type { Frontmatter } from '../ast/nodes.ts'
import type { Intro } from '../lexer/intro.ts'
import type { PointCursor } from '../text/point-cursor.ts'

const customary = {
  toml: ['+++\n', '+++\n'],
  yaml: ['---\n', '---\n'],
  json: ['', '\n'],
  org: ['', ''],
} as const

/** Makes the node of the front matter that the lexer found. */
export function buildFrontmatter(source: string, intro: Intro, cursor: PointCursor): Frontmatter | undefined {
  const { format, bomEnd, blockStart, valueStart, valueEnd, bodyStart } = intro
  if (format === undefined) return undefined
  const before = source.slice(bomEnd, blockStart)
  const open = source.slice(blockStart, valueStart)
  const close = source.slice(valueEnd, bodyStart)
  const value = source.slice(valueStart, valueEnd)
  const raws: NonNullable<Frontmatter['raws']> = {}
  if (before !== '') raws.before = before
  if (open !== customary[format][0]) raws.open = open
  // keywords that end with the file get no line end when they are printed
  const isUnended = format === 'org' && !value.endsWith('\n')
  if (close !== customary[format][1] || isUnended) raws.close = close
  const node: Frontmatter = {
    type: 'frontmatter',
    format,
    value,
    position: { start: cursor.pointAt(bomEnd), end: cursor.pointAt(bodyStart) },
  }
  if (Object.keys(raws).length > 0) node.raws = raws
  return node
}
