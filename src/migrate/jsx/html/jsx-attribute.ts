import type { JsxOptions } from '../jsx-options.ts'
import { isBooleanAttribute, reactAttribute } from './react-attributes.ts'
import { styleObject } from './style-object.ts'

/** What is wrong with an attribute that is left out. */
export type AttributeFault = 'event-handler' | 'attribute-name' | 'style'

export interface JsxAttribute {
  /** Empty when it is left out. */
  readonly text: string
  readonly fault: AttributeFault | undefined
}

/**
 * An attribute in JSX. `raw` is its value as it is written, with its quotes, `undefined` for an attribute without one;
 * `value` is what it means.
 */
export function jsxAttribute(
  name: string,
  raw: string | undefined,
  value: string,
  { flavor }: Pick<JsxOptions, 'flavor'>,
): JsxAttribute {
  // JSX has no names such as `1st`, `@click` or `"`
  if (!/^[A-Za-z_$][\w$-]*(?::[A-Za-z_$][\w$-]*)?$/.test(name)) return { text: '', fault: 'attribute-name' }
  const quoted = raw === undefined ? undefined : quote(raw)
  if (flavor === 'astro') return { text: quoted === undefined ? name : `${name}=${quoted}`, fault: undefined }
  if (/^on[a-z]/.test(name)) return { text: '', fault: 'event-handler' }
  const own = reactAttribute(name)
  if (isBooleanAttribute(name)) return { text: own, fault: undefined }
  if (name !== 'style') return { text: `${own}=${quoted ?? '""'}`, fault: undefined }
  const object = styleObject(value)
  return object === undefined ? { text: '', fault: 'style' } : { text: `style={${object}}`, fault: undefined }
}

function quote(raw: string): string {
  if (/^(["']).*\1$/s.test(raw) && raw.length > 1) return raw
  return `"${raw.replaceAll('"', '&quot;')}"`
}
