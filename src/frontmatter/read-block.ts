import type { Frontmatter } from '../ast/nodes.ts'
import type { FrontmatterProblem } from './frontmatter-problem.ts'
import { readJson } from './json/read-json.ts'
import { readOrg } from './org/read-org.ts'
import { readToml } from './read-toml.ts'
import type { TomlDocument } from './toml/toml-node.ts'
import type { MapNode } from './value-node.ts'
import { readYaml } from './yaml/read-yaml.ts'
import type { YamlRules } from './yaml/yaml-rules.ts'

/** How a block is read. */
export interface FrontmatterOptions {
  /** The rules of YAML: those of Hugo 0.152 and later (`1.2`, the default), or those of the versions before. */
  readonly yaml?: YamlRules
}

/** One block, read. */
export interface ReadBlock {
  /** The file up to the end of the block. */
  readonly head: string
  /** Where the block's text starts in the file, in UTF-16 units. */
  readonly start: number
  readonly root: MapNode
  readonly problems: readonly FrontmatterProblem[]
  /** The tree of a TOML block, whose entries have positions that its values have not. */
  readonly document?: TomlDocument
}

const fences = { toml: '+++\n', yaml: '---\n', json: '', org: '' } as const

/** Reads the block of a node with the reader of its format. `bom` is what stands in front of it in the file. */
export function readBlock(node: Frontmatter, bom: string, options: FrontmatterOptions): ReadBlock {
  const { format, value, raws } = node
  const before = bom + (raws?.before ?? '') + (raws?.open ?? fences[format])
  const head = before + value
  const start = before.length
  let firstLine = 1
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) firstLine++
  if (format === 'toml') return { head, start, ...readToml(value, firstLine) }
  if (format === 'yaml') return { head, start, ...readYaml(value, options.yaml ?? '1.2', firstLine) }
  if (format === 'org') return { head, start, ...readOrg(value) }
  const token = head.slice(bom.length) + (raws?.close ?? '\n')
  return { head, start, ...readJson(value, token) }
}
