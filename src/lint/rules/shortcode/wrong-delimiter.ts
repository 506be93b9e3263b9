import { defineRule } from '../../define-rule.ts'
import { dropsHtml } from '../../engine/drops-html.ts'
import { type KnownCall, onCalls } from './on-calls.ts'
import { swapDelimiters } from './swap-delimiters.ts'

/** Emphasis, a link or a heading: nothing that plain text or code holds by chance. */
const markdown = /\*\*[^\s*][^*\n]*\*\*|\[[^[\]\n]+\]\([^()\s]+\)|^ {0,3}#{2,6} \S/m
/** The content printed as it is. */
const printsInner = /^\{\{-?\s*\.Inner(?:\s*\|\s*safeHTML)?\s*-?\}\}/
/** What keeps Markdown in a template from being Markdown, or stands for content that is none. */
const notForMarkdown =
  /<(?:pre|code|script|style|textarea|svg|math|kbd|samp)\b|mermaid|katex|mathjax|diagram|chart/i

export const wrongDelimiter = defineRule({
  meta: {
    id: 'shortcode/wrong-delimiter',
    description: 'Reports calls in a notation with which readers see Markdown as it is typed, or lose HTML.',
    why: 'With `{{<` Hugo prints what a template does, so Markdown in the content stays raw where the template does not render it. With `{{%` the output is read as Markdown, from which Hugo drops HTML unless `markup.goldmark.renderer.unsafe` is set.',
    advice: 'Use `{{% … %}}` for content in Markdown, and `{{< … >}}` for a template that prints HTML.',
    severity: 'warning',
    presets: ['recommended'],
    fix: 'unsafe',
    needsSite: true,
    messages: {
      raw: 'The template of "{name}" prints its content as it is, so the Markdown in it stays raw. Write "{{% {name} %}}".',
      render:
        'The template of "{name}" prints its content as it is, so the Markdown in it stays raw. Have the template render it, as ".Inner | .Page.RenderString".',
      around:
        'Hugo drops the HTML that "{name}" prints around its content, as raw HTML is off in this site. Set "markup.goldmark.renderer.unsafe", or have the template render its content and write "{{< {name} >}}".',
      dropped:
        'Hugo drops the HTML that "{name}" prints, as raw HTML is off in this site. Write "{{< {name} >}}".',
    },
  },
  create: context => {
    const { site } = context
    const isUnsafe = site?.config.goldmark.unsafe === true
    const isDropped = site !== undefined && dropsHtml(site)
    return onCalls(context, call => {
      const { node, parent, startOffset, endOffset } = call
      // what is around it may render the content, or print it as HTML
      if (parent !== undefined || context.markup !== 'markdown') return
      const source = call.shortcode.templates[0]?.source ?? ''
      const report = (messageId: 'raw' | 'render' | 'dropped' | 'around', swapTo?: '<' | '%') =>
        context.report({
          messageId,
          data: { name: node.name },
          startOffset,
          endOffset,
          ...(swapTo !== undefined && { unsafeFix: swapDelimiters(node, swapTo) }),
        })
      if (node.delimiter === '%') {
        if (!isDropped || !printsHtml(call, source)) return
        // in the other notation the page no longer renders the content
        const { content } = call.signature.inner
        if (node.form !== 'paired' || content === 'markdown') report('dropped', '<')
        else if (content === 'raw') report('around')
      } else if (isMarkdownLost(call, source)) {
        // between tags of blocks only blank lines let Markdown be Markdown
        const isOpen = !source.includes('<') || /\n[ \t]*\r?\n[ \t]*\{\{ ?\.Inner/.test(source)
        if (isOpen && (isUnsafe || call.signature.output !== 'html')) report('raw', '%')
        else report('render')
      }
    })
  },
})

function printsHtml({ signature, shortcode }: KnownCall, source: string): boolean {
  if (signature.output !== 'html') return false
  return shortcode.embedded !== undefined || /<[a-z]/i.test(source)
}

function isMarkdownLost({ node, signature }: KnownCall, source: string): boolean {
  const { content, uses } = signature.inner
  if (content !== 'raw' || node.form !== 'paired' || notForMarkdown.test(source)) return false
  const arePlain = uses.every(({ startOffset }) => {
    const action = source.lastIndexOf('{{', startOffset)
    return action >= 0 && printsInner.test(source.slice(action, action + 60))
  })
  if (uses.length === 0 || !arePlain) return false
  return node.children.some(child => child.type === 'text' && markdown.test(child.value))
}
