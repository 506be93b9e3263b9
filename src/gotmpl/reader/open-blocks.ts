import type {
  BranchingNode,
  DefinitionNode,
  Pipeline,
  StringLiteral,
  Tag,
  TemplateNode,
} from './template-nodes.ts'

interface OpenBlock {
  node: BranchingNode | DefinitionNode
  /** Where new nodes go. */
  children: TemplateNode[]
  /** How many scopes its end closes: one, and one for each `else if`. */
  scopes: number
  /** Ranges around the place where new nodes go, up to the nearest definition. */
  ranges: number
  hasElse: boolean
}

/** The blocks that are open at one place: a stack, so that nesting costs no recursion. */
export function createOpenBlocks() {
  const root: TemplateNode[] = []
  const stack: OpenBlock[] = []

  function add(node: TemplateNode): void {
    ;(stack.at(-1)?.children ?? root).push(node)
  }

  function endBranch(node: BranchingNode, endOffset: number): void {
    node.branches.at(-1)!.endOffset = endOffset
  }

  function end({ node }: OpenBlock, branchEnd: number, endTag: Tag | null): void {
    node.endTag = endTag
    node.endOffset = endTag?.endOffset ?? branchEnd
    if ('branches' in node) endBranch(node, branchEnd)
  }

  return {
    root,
    add,
    depth: () => stack.length,
    isInRange: () => (stack.at(-1)?.ranges ?? 0) > 0,

    openBranching(type: BranchingNode['type'], tag: Tag, pipeline: Pipeline): void {
      const { startOffset, endOffset } = tag
      const children: TemplateNode[] = []
      const branches = [{ tag, pipeline, children, startOffset, endOffset }]
      const node: BranchingNode = { type, branches, endTag: null, startOffset, endOffset }
      const ranges = (stack.at(-1)?.ranges ?? 0) + (type === 'range' ? 1 : 0)
      add(node)
      stack.push({ node, children, scopes: 1, ranges, hasElse: false })
    },

    openDefinition(
      type: DefinitionNode['type'],
      tag: Tag,
      name: StringLiteral,
      pipeline: Pipeline | null,
    ): void {
      const { startOffset, endOffset } = tag
      const children: TemplateNode[] = []
      const node: DefinitionNode = {
        type,
        tag,
        name,
        pipeline,
        children,
        endTag: null,
        startOffset,
        endOffset,
      }
      add(node)
      stack.push({ node, children, scopes: 1, ranges: 0, hasElse: false })
    },

    /** Why an `else` may not stand here; null when it may. */
    elseFault(condition: 'if' | 'with' | null): string | null {
      const open = stack.at(-1)
      if (!open || !('branches' in open.node)) return 'This {{ else }} belongs to nothing.'
      if (open.hasElse) return 'Nothing but {{ end }} may follow {{ else }}.'
      return condition === null || condition === open.node.type
        ? null
        : `{{ else ${condition} }} may not stand in {{ ${open.node.type} }}.`
    },

    addBranch(tag: Tag, pipeline: Pipeline | null): void {
      const open = stack.at(-1)!
      const node = open.node as BranchingNode
      endBranch(node, tag.startOffset)
      open.children = []
      if (pipeline) open.scopes++
      else open.hasElse = true
      if (node.type === 'range') open.ranges--
      const { startOffset, endOffset } = tag
      node.branches.push({ tag, pipeline, children: open.children, startOffset, endOffset })
    },

    /** Closes the innermost block; gives the number of scopes that end, 0 when no block is open. */
    close(tag: Tag): number {
      const open = stack.pop()
      if (!open) return 0
      end(open, tag.startOffset, tag)
      return open.scopes
    },

    /** Ends what is still open at the end of the file; gives the tags that opened it, outermost first. */
    closeAll(endOffset: number): Tag[] {
      for (const open of stack) end(open, endOffset, null)
      return stack.map(({ node }) => ('branches' in node ? node.branches[0]!.tag : node.tag))
    },
  }
}
