import type { componentPlugin } from '@mdit-vue/plugin-component'
import type MarkdownIt from 'markdown-it'
import type attributes from 'markdown-it-attrs'
import { defaultOf, type LoadedPackages } from './load-packages.ts'

export const vitepressPackages = ['markdown-it', '@mdit-vue/plugin-component', 'markdown-it-attrs'] as const

/** Markdown as VitePress 1 reads it, as far as it makes HTML of it. */
export function vitepressMarkdown(packages: LoadedPackages): MarkdownIt {
  const Markdown = defaultOf<typeof MarkdownIt>(packages, 'markdown-it')
  const component = packages.get('@mdit-vue/plugin-component')!['componentPlugin'] as typeof componentPlugin
  const markdown = new Markdown({ html: true, linkify: true })
  markdown.use(component).use(defaultOf<typeof attributes>(packages, 'markdown-it-attrs') as never)
  markdown.core.ruler.before('text_join', 'entity', state => {
    for (const { children } of state.tokens) {
      for (const child of children ?? []) {
        if (child.type === 'text_special' && child.info === 'entity') child.type = 'entity'
      }
    }
  })
  markdown.renderer.rules['entity'] = (tokens, index) => tokens[index]!.markup
  const { fence, html_block: block } = markdown.renderer.rules
  markdown.renderer.rules.fence = (tokens, index, options, env, self) => {
    tokens[index]!.attrSet('v-pre', '')
    return fence!(tokens, index, options, env, self).replace('<pre>', '<pre v-pre>')
  }
  // these become parts of the Vue file, beside its template
  markdown.renderer.rules.html_block = (tokens, index, options, env, self) => {
    const { content, level } = tokens[index]!
    return level === 0 && /^<(?:script|style)\b/i.test(content)
      ? ''
      : block!(tokens, index, options, env, self)
  }
  return markdown
}
