import type { JsxOptions } from '../../jsx/jsx-options.ts'
import { toJsxHtml } from '../../jsx/to-jsx-html.ts'
import type { MigrationTarget } from '../../target.ts'

/** HTML of mappings in the target's notation. */
export function jsxHtml(flavor: JsxOptions['flavor']): MigrationTarget['html'] {
  return (html, { display, within, inTable }) => {
    // text that Markdown would read goes into a string
    if (!/[<&]/.test(html)) return /^[\p{L}\p{N} .,;:'"()-]*$/u.test(html) ? html : jsxString(html, inTable)
    const isBlock = display === 'block' && within === 'text' && !inTable
    return toJsxHtml(html, flavor, isBlock ? 'block' : 'inline').text
  }
}

function jsxString(text: string, inTable: boolean): string {
  const json = JSON.stringify(text)
  return `{${inTable ? json.replaceAll('|', '\\u007c') : json}}`
}
