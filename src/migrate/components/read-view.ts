import type { BranchingNode, TemplateNode, TextNode } from '../../gotmpl/reader/template-nodes.ts'
import type { View, ViewAttribute } from './component-view.ts'
import { type Read, type ReadContext, readPipeline, testOf } from './read-value.ts'
import { createViewBuilder, type ViewBuilder } from './view-builder.ts'

const maxDepth = 40

/** Text as it is printed: without the white space that tags beside it take away. */
function trimmed({ value, startOffset, endOffset }: TextNode, source: string): string {
  const isTrimmedLeft = /[ \t\r\n]-\}\}$/.test(source.slice(Math.max(0, startOffset - 4), startOffset))
  const isTrimmedRight = /^\{\{-[ \t\r\n]/.test(source.slice(endOffset, endOffset + 4))
  const left = isTrimmedLeft ? value.replace(/^[ \t\r\n]+/, '') : value
  return isTrimmedRight ? left.replace(/[ \t\r\n]+$/, '') : left
}

/** Reads nodes into a builder; a copy of the variables, as what a branch sets for the first time ends with it. */
function readNodes(
  nodes: readonly TemplateNode[],
  builder: ViewBuilder,
  context: ReadContext,
  source: string,
  depth: number,
): void {
  if (depth > maxDepth) {
    builder.fail()
    return
  }
  const variables = new Map(context.variables)
  const inside = { ...context, variables }
  for (const node of nodes) {
    if (builder.failed) return
    if (node.type === 'text') builder.text(trimmed(node, source))
    else if (node.type === 'comment') continue
    else if (node.type === 'action') {
      const read = readPipeline(node.pipeline, inside)
      const [variable] = node.pipeline.variables
      if (read === undefined || node.pipeline.variables.length > 1) builder.fail()
      else if (variable !== undefined) {
        // a variable that is set anew may be set in a branch alone
        if (node.pipeline.operator === ':=') variables.set(variable.name, read)
        else builder.fail()
      } else addValue(read, builder)
    } else if (node.type === 'if' || node.type === 'with')
      readBranches(node, 0, builder, inside, source, depth)
    else builder.fail()
  }
}

function addValue(read: Read, builder: ViewBuilder): void {
  if (builder.place === 'tag' || read.type === 'test') builder.fail()
  else if (read.type === 'inner') {
    if (builder.place === 'data') builder.view({ type: 'inner' })
    else builder.fail()
  } else if (builder.place === 'value') builder.part({ type: 'value', value: read.value })
  else builder.view({ type: read.isHtml ? 'html' : 'value', value: read.value })
}

function readBranches(
  node: BranchingNode,
  index: number,
  builder: ViewBuilder,
  context: ReadContext,
  source: string,
  depth: number,
): void {
  const branch = node.branches[index]
  if (branch === undefined) return
  if (depth + index > maxDepth) {
    builder.fail()
    return
  }
  if (branch.pipeline === null) {
    readNodes(branch.children, builder, context, source, depth + 1)
    return
  }
  const read = readPipeline(branch.pipeline, context)
  if (read === undefined) {
    builder.fail()
    return
  }
  const [variable] = branch.pipeline.variables
  const isWith = node.type === 'with'
  const dot = isWith ? read : context.dot
  const variables = new Map(context.variables)
  if (variable !== undefined) variables.set(variable.name, read)
  const inside = { ...context, dot, variables }
  if (read.type === 'value' && read.value.type === 'constant') {
    // known beforehand, such as .IsNamedParams
    if (read.value.value) {
      readNodes(branch.children, builder, inside, source, depth + 1)
      return
    }
    readBranches(node, index + 1, builder, context, source, depth)
    return
  }
  const test = testOf(read)
  const part = (fill: (into: ViewBuilder) => void) => {
    const into = createViewBuilder(builder.place)
    fill(into)
    return into.end()
  }
  const then = part(into => readNodes(branch.children, into, inside, source, depth + 1))
  const otherwise = part(into => readBranches(node, index + 1, into, context, source, depth + 1))
  if (then === undefined || otherwise === undefined) {
    builder.fail()
    return
  }
  if (builder.place === 'data') builder.view({ type: 'if', test, yes: then.views, no: otherwise.views })
  else if (builder.place === 'value') builder.part({ type: 'if', test, yes: then.parts, no: otherwise.parts })
  else {
    const names = [...then.attributes, ...otherwise.attributes].map(({ name }) => name)
    if (new Set(names).size < names.length) {
      builder.fail()
      return
    }
    const add = (attribute: ViewAttribute, own: typeof test) => {
      const both =
        attribute.test === undefined ? own : ({ type: 'and', tests: [own, attribute.test] } as const)
      builder.attribute({ ...attribute, test: both })
    }
    for (const attribute of then.attributes) add(attribute, test)
    for (const attribute of otherwise.attributes) add(attribute, { type: 'not', test })
  }
}

/**
 * What a template prints, where it consists of HTML, parameters and content with `if` and `with`; undefined for all others.
 */
export function readView(
  nodes: readonly TemplateNode[],
  source: string,
  context: Pick<ReadContext, 'propFor' | 'isNamed' | 'note'>,
): View[] | undefined {
  const builder = createViewBuilder()
  readNodes(nodes, builder, { ...context, dot: 'shortcode', variables: new Map() }, source, 0)
  return builder.end()?.views
}
