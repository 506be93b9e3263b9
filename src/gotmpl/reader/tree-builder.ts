import { createOpenBlocks } from './open-blocks.ts'
import type { TagContent } from './tag-content.ts'
import type { Pipeline, Span, Tag, Template, TemplateNode } from './template-nodes.ts'
import type { TemplateProblem, TemplateProblemCode } from './template-problem.ts'
import { createVariableScopes } from './variable-scopes.ts'

/** Puts the parts of a template together, in the order of the source. */
export interface TreeBuilder {
  add(node: TemplateNode): void
  addBroken(tag: Tag, problem: TemplateProblem): void
  addTag(tag: Tag, content: TagContent): void
  finish(endOffset: number): Template
}

const place = ({ startOffset, endOffset }: Span): Span => ({ startOffset, endOffset })

export function createTreeBuilder(): TreeBuilder {
  const problems: TemplateProblem[] = []
  const scopes = createVariableScopes()
  const blocks = createOpenBlocks()

  function report(code: TemplateProblemCode, message: string, where: Span): void {
    problems.push({ code, message, ...place(where) })
  }

  function refuse(tag: Tag, code: TemplateProblemCode, message: string): void {
    report(code, message, tag)
    blocks.add({ type: 'broken', tag, ...place(tag) })
  }

  function readPipeline(pipeline: Pipeline | null): void {
    const missing = pipeline && scopes.read(pipeline)
    if (missing) report('undefined-variable', `Nothing declares the variable ${missing.name}.`, missing)
  }

  function addElse(tag: Tag, content: TagContent & { kind: 'else' }): void {
    const fault = blocks.elseFault(content.condition)
    if (fault) {
      refuse(tag, 'unexpected-else', fault)
      return
    }
    // each `else if` is a block of its own in Go, and its variables end with it
    if (content.condition) scopes.open(false)
    readPipeline(content.pipeline)
    blocks.addBranch(tag, content.pipeline)
  }

  function addTag(tag: Tag, content: TagContent): void {
    const span = place(tag)
    switch (content.kind) {
      case 'action':
        readPipeline(content.pipeline)
        blocks.add({ type: 'action', tag, pipeline: content.pipeline, ...span })
        return
      case 'templateCall':
        readPipeline(content.pipeline)
        blocks.add({ type: 'templateCall', tag, name: content.name, pipeline: content.pipeline, ...span })
        return
      case 'break':
      case 'continue':
        if (blocks.isInRange()) blocks.add({ type: content.kind, tag, ...span })
        else refuse(tag, 'outside-range', `{{ ${content.kind} }} is only for a range.`)
        return
      case 'else':
        addElse(tag, content)
        return
      case 'end': {
        const closed = blocks.close(tag)
        if (closed === 0) {
          refuse(tag, 'unexpected-end', 'This {{ end }} closes nothing.')
          return
        }
        for (let count = 0; count < closed; count++) scopes.close()
        return
      }
      case 'define':
        if (blocks.depth() > 0) report('nested-define', 'A define stands only outside of all blocks.', tag)
        scopes.open(true)
        blocks.openDefinition('define', tag, content.name, null)
        return
      case 'block':
        readPipeline(content.pipeline)
        scopes.open(true)
        blocks.openDefinition('block', tag, content.name, content.pipeline)
        return
      default:
        scopes.open(false)
        readPipeline(content.pipeline)
        blocks.openBranching(content.kind, tag, content.pipeline)
        return
    }
  }

  return {
    add: blocks.add,
    addTag,
    addBroken(tag, problem) {
      problems.push(problem)
      blocks.add({ type: 'broken', tag, ...place(tag) })
    },
    finish(endOffset) {
      for (const tag of blocks.closeAll(endOffset))
        report('unclosed-block', 'This block has no {{ end }}.', tag)
      problems.sort((a, b) => a.startOffset - b.startOffset)
      return { type: 'template', children: blocks.root, problems, startOffset: 0, endOffset }
    },
  }
}
