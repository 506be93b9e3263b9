import type { ComponentProp } from './component-shape.ts'

export type ComponentFlavor = 'astro' | 'react' | 'vue' | 'markdoc' | 'eleventy' | 'zola'

/** What the text of a component is made of. */
export interface ComponentSource {
  /** The name of the shortcode. */
  readonly shortcode: string
  /** The name of the component. */
  readonly name: string
  readonly props: readonly ComponentProp[]
  readonly takesInner: boolean
  /** What it prints, in the flavor's notation; undefined for a stub. */
  readonly markup: string | undefined
  /** What the person who reads it should know. */
  readonly notes: readonly string[]
  /** The template of the shortcode, for a stub. */
  readonly template: string | undefined
}

/** What a component says of itself, in the lines of a comment. */
export function headLines({ shortcode, notes, template, markup }: ComponentSource): string[] {
  const kind =
    markup !== undefined
      ? `Does what the shortcode "${shortcode}" did.`
      : `Stands in for the shortcode "${shortcode}": it shows the name, the parameters and the content.`
  const original =
    markup !== undefined || template === undefined
      ? []
      : ['Its template was:', '', ...template.split(/\r?\n/)]
  return [kind, ...notes, ...original].map(line => line.trimEnd())
}

/** Lines as a comment of JavaScript that nothing in them ends. */
export function scriptComment(lines: readonly string[], indent = ''): string {
  const safe = lines.map(line =>
    line.replaceAll('*/', '*\\/').replace(/<\/(?=script|template|style)/gi, '<\\/'),
  )
  return [`${indent}/**`, ...safe.map(line => `${indent} * ${line}`.trimEnd()), `${indent} */`].join('\n')
}

/** A parameter for JSDoc. */
export function jsdocParam(
  { name, isRequired, description }: ComponentProp,
  type: string,
  owner = 'props',
): string {
  const place = isRequired ? `${owner}.${name}` : `[${owner}.${name}]`
  return `@param {${type}} ${place}${description === undefined ? '' : ` ${description.replace(/\s+/g, ' ')}`}`
}
