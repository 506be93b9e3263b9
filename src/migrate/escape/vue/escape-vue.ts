import { walkMdast } from '../../dialect/walk-mdast.ts'
import type { PagePass, PassContext } from '../../page/page-pass.ts'
import { vueCode } from './vue-code.ts'
import { vueHtml } from './vue-html.ts'
import { vueText } from './vue-text.ts'

/** Takes the life off what VitePress reads beyond Markdown: braces, tags that do not fit, shortcuts for emoji. */
export const escapeVue: PagePass = (context: PassContext) => {
  const nodes = walkMdast(context.view.root)
  for (const found of nodes) {
    if (found.node.type === 'text') vueText(context, found)
    else if (found.node.type === 'inlineCode' || found.node.type === 'code') vueCode(context, found)
  }
  vueHtml(context, nodes)
}
