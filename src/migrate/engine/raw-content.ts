import type { Shortcode, ShortcodeContent } from '../../ast/nodes.ts'

/** The content of a call as text; `valueFor` gives the text of calls in it. */
export function rawContent(call: Shortcode, valueFor: (call: Shortcode) => string): string {
  let text = ''
  const pending: ShortcodeContent[] = [...call.children].reverse()
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'text') text += node.value
    else if (node.type === 'escapedShortcode') text += meantText(node)
    else if (node.type === 'shortcode') text += valueFor(node)
  }
  return text
}

/** What Hugo prints of an escaped tag. */
export function meantText({ delimiter, value }: { delimiter: '<' | '%'; value: string }): string {
  return `{{${delimiter}${value}${delimiter === '<' ? '>' : '%'}}}`
}
