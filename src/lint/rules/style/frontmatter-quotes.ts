import { defineRule } from '../../define-rule.ts'

const simple = /^(["'])([^"'\\\p{Cc}]*)\1$/u

export const frontmatterQuotes = defineRule<'quotes', { prefer: 'double' | 'single' }>({
  meta: {
    id: 'style/frontmatter-quotes',
    description: 'Asks for one kind of quotes around the strings of YAML and TOML front matter.',
    why: 'Pages that are spelled alike are found by a search and read faster.',
    advice:
      'Write `"text"`. Strings that hold a quote or a backslash, and strings without quotes, stay as they are.',
    severity: 'warning',
    presets: [],
    fix: 'safe',
    messages: { quotes: 'Write this string in {prefer} quotes.' },
    schema: {
      type: 'object',
      properties: { prefer: { enum: ['double', 'single'], description: 'The quotes of strings.' } },
      additionalProperties: false,
    },
    defaults: { prefer: 'double' },
  },
  create({ source, options, tree, report }) {
    const [front] = tree.children
    const format = front?.type === 'frontmatter' ? front.format : undefined
    const mark = options.prefer === 'double' ? '"' : "'"
    return {
      frontmatterEntry({ type, valuePosition, value }) {
        if (type !== 'string' || (format !== 'yaml' && format !== 'toml')) return
        const [startOffset, endOffset] = [valuePosition.start.offset, valuePosition.end.offset]
        const parts = simple.exec(source.slice(startOffset, endOffset))
        // the place of an alias is that of its anchor, so the value is compared
        if (parts === null || parts[1] === mark || parts[2] !== value) return
        const fix = [{ startOffset, endOffset, text: `${mark}${parts[2]}${mark}` }]
        report({ messageId: 'quotes', data: { prefer: options.prefer }, startOffset, endOffset, fix })
      },
    }
  },
})
