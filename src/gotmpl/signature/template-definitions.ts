import type { Template, TemplateNode } from '../reader/template-nodes.ts'
import { walkNodes } from '../reader/walk-nodes.ts'

/** What a template's own `define` and `block` tags hold, by their names. */
export function templateDefinitions(template: Template): Map<string, readonly TemplateNode[]> {
  const definitions = new Map<string, readonly TemplateNode[]>()
  for (const node of walkNodes(template.children)) {
    if (node.type === 'define' || node.type === 'block') definitions.set(node.name.value, node.children)
  }
  return definitions
}
