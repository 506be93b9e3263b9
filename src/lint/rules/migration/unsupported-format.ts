import type { FrontmatterFormat } from '../../../ast/nodes.ts'
import { convertFrontmatter } from '../../../frontmatter/convert/convert-frontmatter.ts'
import { FrontmatterError } from '../../../frontmatter/data/frontmatter-error.ts'
import { defineRule } from '../../define-rule.ts'
import { targetNames } from './target-names.ts'
import { type TargetOption, targetOption } from './target-option.ts'

const formatNames: Readonly<Record<FrontmatterFormat, string>> = {
  yaml: 'YAML',
  toml: 'TOML',
  json: 'JSON',
  org: 'Org',
}

export const unsupportedFormat = defineRule<'frontmatter' | 'content', TargetOption>({
  meta: {
    id: 'migration/unsupported-format',
    description: 'Reports front matter and content in formats that the target does not read.',
    why: 'The target takes such front matter for text, and prints it.',
    advice: 'Write front matter in YAML, which every target reads, and content in Markdown.',
    severity: 'warning',
    presets: ['migrate'],
    fix: 'unsafe',
    messages: {
      frontmatter: '{target} does not read {format} front matter. Write it in YAML.',
      content: '{target} does not read this content. Write it in Markdown.',
    },
    ...targetOption,
  },
  create: ({ source, markup, options: { target }, report }) => ({
    root({ position, children }) {
      const [front] = children
      const start = front?.type === 'frontmatter' ? front.position!.end.offset : position!.start.offset
      if (markup !== 'other' || start >= source.length) return
      const lineEnd = source.indexOf('\n', start)
      const endOffset = lineEnd < 0 ? source.length : lineEnd
      report({ messageId: 'content', data: { target: targetNames[target] }, startOffset: start, endOffset })
    },
    frontmatter({ format, position }) {
      if (format === 'yaml' || (format === 'toml' && (target === 'astro' || target === 'starlight'))) return
      const [startOffset, endOffset] = [position!.start.offset, position!.end.offset]
      const output = toYaml(source)
      const rest = source.length - endOffset
      report({
        messageId: 'frontmatter',
        data: { target: targetNames[target], format: formatNames[format] },
        startOffset,
        endOffset,
        ...(output?.startsWith(source.slice(0, startOffset)) &&
          output.endsWith(source.slice(endOffset)) && {
            unsafeFix: [{ startOffset, endOffset, text: output.slice(startOffset, output.length - rest) }],
          }),
      })
    },
  }),
})

/** The file with its front matter in YAML; undefined when that would change the page. */
function toYaml(source: string): string | undefined {
  try {
    const { output, warnings } = convertFrontmatter(source, 'yaml')
    return warnings.some(({ changesPage }) => changesPage) ? undefined : output
  } catch (error) {
    if (error instanceof FrontmatterError) return undefined
    throw error
  }
}
