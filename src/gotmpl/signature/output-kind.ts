import type { ActionNode, Template } from '../reader/template-nodes.ts'
import { walkNodes } from '../reader/walk-nodes.ts'
import type { ShortcodeSignature } from './signature.ts'

const htmlTag = /<[a-zA-Z!/]/
const markdown = /^(?: {0,3}(?:#{1,6} |> |[-*+] |\d+\. |```|~~~|\|.*\|))|\*\*\S|!?\[[^\]]*\]\(/m

const messages = new Set(['errorf', 'erroridf', 'warnf', 'warnidf'])
const storeChange = /(?:Scratch|Store)\.(?:Add|Set|SetInMap|Delete|DeleteInMap)$/

/** An action that prints nothing. */
function isSilent({ pipeline }: ActionNode): boolean {
  const last = pipeline.commands.at(-1)?.operands[0]
  if (pipeline.operator !== null) return true
  if (last?.type === 'identifier') return messages.has(last.name)
  return last !== undefined && 'path' in last && storeChange.test(last.path.join('.'))
}

/** What a template prints, by its text alone: HTML as soon as there is a tag in it. */
export function outputKind(template: Template): ShortcodeSignature['output'] {
  let text = ''
  let hasValues = false
  for (const node of walkNodes(template.children)) {
    if (node.type === 'text') text += `${node.value}\n`
    else if (node.type === 'templateCall') hasValues = true
    else if (node.type === 'action' && !isSilent(node)) hasValues = true
  }
  if (htmlTag.test(text)) return 'html'
  if (markdown.test(text)) return 'markdown'
  if (hasValues) return 'unknown'
  return text.trim() === '' ? 'none' : 'text'
}
