import type { Param } from '../../../ast/nodes.ts'
import type { ShortcodeMapping, ShortcodeMappings } from '../shortcode-mapping.ts'
import { builtInComponents } from './built-in-components.ts'
import { builtInContent } from './built-in-content.ts'
import { builtInHtml } from './built-in-html.ts'

export interface BuiltInOptions {
  /** Whether the target has components. */
  readonly hasComponents: boolean
  /** Figures that have nothing but an address and an alternative text become images of Markdown. */
  readonly plainFigures: boolean
}

const image: ShortcodeMapping = { strategy: 'image', url: '{src}', title: '{alt}' }

function own(mappings: ShortcodeMappings, name: string): ShortcodeMapping | undefined {
  return Object.hasOwn(mappings, name) ? mappings[name] : undefined
}

/**
 * What becomes of a shortcode that Hugo brings along, or has brought along until its version 0.155; `name` in lower case.
 * What they print: the templates of Hugo 0.111 to 0.169 and its documentation.
 */
export function builtInMapping(
  name: string,
  { hasComponents, plainFigures }: BuiltInOptions,
  params: readonly Param[] = [],
): ShortcodeMapping | undefined {
  if (name === 'figure' && plainFigures && params.length > 0) {
    const isPlain = params.every(param => param.type === 'namedParam' && /^(?:src|alt)$/i.test(param.name))
    if (isPlain) return image
  }
  return own(builtInContent, name) ?? own(hasComponents ? builtInComponents : builtInHtml, name)
}
