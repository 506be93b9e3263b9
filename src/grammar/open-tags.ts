import type { Knowledge } from './knowledge.ts'

/** An opening tag that may still be closed. A `broken` one and a `leaf` cannot be, but they explain a closing tag. */
export interface OpenTag {
  readonly itemIndex: number
  readonly name: string
  readonly kind: 'open' | 'inline' | 'leaf' | 'broken'
}

/** The opening tags that may still be closed, innermost last. Each question takes the same time at any depth. */
export interface OpenTags {
  push(tag: OpenTag): void
  pop(): OpenTag | undefined
  /**
   * Tells the partner of a closing tag among the open tags: the nearest of its name, else of its name in another case.
   * A closing tag without a name takes the nearest that can be closed. With `knowledge` (for a name that was never
   * opened, most likely a slip) the innermost one that must be closed is taken. Undefined when there is none.
   */
  partnerOf(
    closingName: string | undefined,
    knowledge: Knowledge | undefined,
  ): ((tag: OpenTag) => boolean) | undefined
}

export function createOpenTags(): OpenTags {
  const stack: OpenTag[] = []
  const counts = new Map<string, number>()
  // by lower-cased name; most pages never ask
  let lowerCounts: Map<string, number> | undefined
  let closable = 0
  const count = (tag: OpenTag, step: 1 | -1) => {
    counts.set(tag.name, (counts.get(tag.name) ?? 0) + step)
    if (lowerCounts !== undefined) countLower(lowerCounts, tag, step)
    if (isClosable(tag)) closable += step
  }
  return {
    push(tag) {
      stack.push(tag)
      count(tag, 1)
    },
    pop() {
      const tag = stack.pop()
      if (tag !== undefined) count(tag, -1)
      return tag
    },
    partnerOf(closingName, knowledge) {
      if (closingName === undefined) return closable > 0 ? isClosable : undefined
      if (counts.get(closingName)) return tag => tag.name === closingName
      if (lowerCounts === undefined) {
        lowerCounts = new Map()
        for (const tag of stack) countLower(lowerCounts, tag, 1)
      }
      const lowerCase = closingName.toLowerCase()
      if (lowerCounts.get(lowerCase)) return tag => tag.name.toLowerCase() === lowerCase
      const top = stack.at(-1)
      if (knowledge !== undefined && top?.kind === 'open' && knowledge.takesInner(top.name)) {
        return tag => tag === top
      }
      return undefined
    },
  }
}

function countLower(counts: Map<string, number>, tag: OpenTag, step: 1 | -1): void {
  const name = tag.name.toLowerCase()
  counts.set(name, (counts.get(name) ?? 0) + step)
}

function isClosable(tag: OpenTag): boolean {
  return tag.kind === 'open' || tag.kind === 'inline'
}
