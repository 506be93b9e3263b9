import type { PassContext } from '../../page/page-pass.ts'
import type { HtmlAttribute, HtmlToken } from './html-token.ts'
import type { AttributeFault } from './jsx-attribute.ts'

const attributeTexts = {
  'event-handler': {
    code: 'html-event-handler',
    message: (name: string) =>
      `The attribute \`${name}\` holds a program; React takes functions only. It was left out.`,
    advice: 'Write a component that does it.',
  },
  'attribute-name': {
    code: 'html-attribute-name',
    message: (name: string) => `JSX has no attribute \`${name}\`. It was left out.`,
    advice: 'Check whether it is a slip.',
  },
  style: {
    code: 'html-style',
    message: () => 'The style could not be read.',
    advice: 'Write it as an object, such as `style={{ color: "red" }}`.',
  },
} satisfies Record<AttributeFault, { code: string; message: (name: string) => string; advice: string }>

/** Reports what a person should know about the HTML of a page. */
export function htmlFindings({ view, report }: Pick<PassContext, 'view' | 'report'>) {
  return {
    attribute(fault: AttributeFault, { name, start, end }: HtmlAttribute) {
      const { code, message, advice } = attributeTexts[fault]
      report({ code, status: 'review', message: message(name), advice, position: view.position(start, end) })
    },
    literal({ kind, start, end }: HtmlToken) {
      const isBroken = kind === 'broken'
      report({
        code: isBroken ? 'html-unfinished' : 'html-placeholder',
        status: isBroken ? 'review' : 'rendering',
        message: isBroken
          ? 'The tag is not finished; it is text now.'
          : `\`${view.masked.slice(start, end)}\` is no element of HTML: browsers hide it, and it is text now.`,
        advice: isBroken ? 'Finish the tag.' : 'Nothing is to be done where it stands for a value.',
        position: view.position(start, end),
      })
    },
    stray({ name, start, end }: HtmlToken) {
      report({
        code: 'html-stray-end-tag',
        status: 'review',
        message: `\`</${name}>\` ends an element that was opened outside of its paragraph, list item or quote. It was left out.`,
        advice: 'Check which element it was meant for.',
        position: view.position(start, end),
      })
    },
    unclosed({ name, start, end }: HtmlToken) {
      report({
        code: 'html-unclosed-tag',
        status: 'review',
        message: `\`<${name}>\` is not closed, so that browsers let it go on; it ends now with its paragraph, list item or page.`,
        advice: 'Check where the element should end.',
        position: view.position(start, end),
      })
    },
  }
}
