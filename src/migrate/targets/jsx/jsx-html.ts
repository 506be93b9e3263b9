import type { JsxOptions } from '../../jsx/jsx-options.ts'
import { toJsxHtml } from '../../jsx/to-jsx-html.ts'
import type { MigrationTarget } from '../../target.ts'

/** HTML of mappings in the target's notation. */
export function jsxHtml(flavor: JsxOptions['flavor']): MigrationTarget['html'] {
  return (html, { display, within, inTable }) => {
    const isBlock = display === 'block' && within === 'text' && !inTable
    return toJsxHtml(html, flavor, isBlock ? 'block' : 'inline').text
  }
}
