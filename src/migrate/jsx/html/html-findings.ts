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
    stray({ name, start, end }: HtmlToken) {
      report({
        code: 'html-stray-end-tag',
        status: 'review',
        message: `Nothing that \`</${name}>\` could end is open here. It was left out.`,
        advice: 'Check which element it was meant for.',
        position: view.position(start, end),
      })
    },
    unclosed({ name, start, end }: HtmlToken) {
      report({
        code: 'html-unclosed-tag',
        status: 'review',
        message: `\`<${name}>\` is not closed where it was opened; it ends now where its paragraph, list item or page ends.`,
        advice: 'Check where the element should end.',
        position: view.position(start, end),
      })
    },
  }
}
