import { convertFrontmatter } from '../../../frontmatter/convert/convert-frontmatter.ts'
import { FrontmatterError } from '../../../frontmatter/data/frontmatter-error.ts'
import { defineRule } from '../../define-rule.ts'
import { blockPlace } from './block-place.ts'

const names = { yaml: 'YAML', toml: 'TOML', json: 'JSON', org: 'Org' } as const

export const consistentFormat = defineRule<string, { readonly format: 'yaml' | 'toml' | 'json' }>({
  meta: {
    id: 'frontmatter/consistent-format',
    description: 'Reports front matter in another format than the one that the configuration names.',
    why: 'Authors and programs have to know one format only.',
    advice: 'Convert the front matter; `--fix-unsafe` does.',
    severity: 'warning',
    presets: [],
    fix: 'unsafe',
    messages: { format: 'This front matter is {found}, and that of this site is {wanted}. Convert it.' },
    schema: {
      type: 'object',
      properties: {
        format: { enum: ['yaml', 'toml', 'json'], description: 'The format of all front matter.' },
      },
      additionalProperties: false,
    },
    defaults: { format: 'yaml' },
  },
  create(context) {
    return {
      frontmatter(node) {
        const { format } = context.options
        // Org files have no other front matter that editors of Org understand
        if (node.format === format || node.format === 'org' || node.position === undefined) return
        const { start, end } = node.position
        const text = convert(context.source, format, end.offset)
        const unsafeFix = text === undefined ? undefined : [{ startOffset: 0, endOffset: end.offset, text }]
        context.report({
          messageId: 'format',
          data: { found: names[node.format], wanted: names[format] },
          ...blockPlace(context),
          ...(unsafeFix !== undefined && start.offset >= 0 && { unsafeFix }),
        })
      },
    }
  },
})

/** The file up to the end of its front matter, in the other format; undefined where that would change the page. */
function convert(source: string, format: 'yaml' | 'toml' | 'json', end: number): string | undefined {
  try {
    const { output, warnings } = convertFrontmatter(source, format)
    const body = source.slice(end)
    if (warnings.some(({ changesPage }) => changesPage) || !output.endsWith(body)) return undefined
    return output.slice(0, output.length - body.length)
  } catch (error) {
    if (error instanceof FrontmatterError) return undefined
    throw error
  }
}
