import type { Tag, Template, TemplateNode } from './template-nodes.ts'

/** What is printed before, between and after the children of a node. */
function parts(node: TemplateNode): (TemplateNode | string)[] {
  const end = (tag: Tag | null): string => tag?.raw ?? ''
  switch (node.type) {
    case 'text':
      return [node.value]
    case 'if':
    case 'with':
    case 'range':
      return [...node.branches.flatMap(branch => [branch.tag.raw, ...branch.children]), end(node.endTag)]
    case 'define':
    case 'block':
      return [node.tag.raw, ...node.children, end(node.endTag)]
    default:
      return [node.tag.raw]
  }
}

/** The source of a template: `printTemplate(parseTemplate(source)) === source`, for every string. */
export function printTemplate(template: Template): string {
  let output = ''
  // a stack instead of recursion: blocks may nest without limit
  const todo: (TemplateNode | string)[] = template.children.toReversed()
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'string') output += next
    else for (const part of parts(next).reverse()) todo.push(part)
  }
  return output
}
