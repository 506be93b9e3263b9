import type { MarkdownDialect } from '../markdown-dialect.ts'
import type { BlockAttributes } from '../read-attributes.ts'

/** The attributes of a heading as a target reads them, and those that it does not have; empty when nothing is left. */
export function attributeText(
  { id, classes, others }: BlockAttributes,
  { headings }: Pick<MarkdownDialect, 'headings'>,
): { text: string; lost: string[] } {
  const { style, attributes } = headings
  const keepsClasses = attributes !== 'none'
  const keepsOthers = attributes === 'all'
  const parts = [
    ...(id === undefined ? [] : [style === 'tag' && !/^[A-Za-z][\w-]*$/.test(id) ? `id="${id}"` : `#${id}`]),
    ...(keepsClasses ? classes.map(name => `.${name}`) : []),
    ...(keepsOthers ? others.map(({ name, value }) => `${name}="${value.replace(/"/g, '&quot;')}"`) : []),
  ]
  const lost = [
    ...(keepsClasses ? [] : classes.map(name => `.${name}`)),
    ...(keepsOthers ? [] : others.map(({ name }) => name)),
  ]
  if (parts.length === 0) return { text: '', lost }
  const inner = parts.join(' ')
  return { text: style === 'tag' ? `{% ${inner} %}` : `{${inner}}`, lost }
}
