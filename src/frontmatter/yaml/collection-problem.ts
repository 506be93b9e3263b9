import { byteLength } from '../../text/byte-length.ts'
import type { MapNode, ValueNode } from '../value-node.ts'
import type { YamlProblem } from './yaml-problem.ts'

type Collection = Exclude<ValueNode, { value: unknown }>

/**
 * Hugo's guard against alias bombs. It means to count the aliases of each collection, but what it counts is the
 * collections on each level of nesting, aliases written out: more than 100 in a block below 2 KiB, 5000 below 10 KiB, or
 * 10 000, are refused. Counted here without writing any out.
 */
export function collectionProblem(root: MapNode, text: string): YamlProblem | undefined {
  const kibibytes = Math.max(1, Math.floor(byteLength(text) / 1024))
  const limit = kibibytes < 2 ? 100 : kibibytes < 10 ? 5000 : 10_000
  const known = new Map<readonly unknown[], number[]>()
  const counts = countLevels(root, limit, known)
  if (counts.every(count => count <= limit)) return undefined
  return {
    code: 'frontmatter/too-many-collections',
    message: `With its aliases written out, this block has more than ${limit} lists and maps on one level, which Hugo refuses in a block of its size. Move the data to a data file.`,
    startOffset: root.startOffset,
    endOffset: root.endOffset,
    hugoText: 'too many YAML aliases for non-scalar nodes',
    isBare: true,
  }
}

/** How many collections a value has on each level below and including itself, each count at most just above the limit. */
function countLevels(value: Collection, limit: number, known: Map<readonly unknown[], number[]>): number[] {
  const parts = value.type === 'list' ? value.items : value.pairs
  const before = known.get(parts)
  if (before !== undefined) return before
  const counts = [1]
  // merged maps are counted as their keys' values, as the merged map itself is gone
  for (const part of parts) {
    const inner = 'key' in part ? part.value : part
    if (inner.type !== 'list' && inner.type !== 'map') continue
    const isMerged = 'merge' in part && part.merge === true
    const below = countLevels(inner, limit, known)
    for (let level = isMerged ? 1 : 0; level < below.length; level++) {
      const at = isMerged ? level : level + 1
      counts[at] = Math.min(limit + 1, (counts[at] ?? 0) + below[level]!)
    }
  }
  known.set(parts, counts)
  return counts
}
