import type { ShortcodeSignature } from '../../gotmpl/signature/signature.ts'
import { mapProp } from '../mapping/map-prop.ts'
import type { ShortcodeMapping } from '../mapping/shortcode-mapping.ts'

/** A parameter of a component. */
export interface ComponentProp {
  readonly name: string
  readonly isRequired: boolean
  /** The only values that it may have, where the template refuses others. */
  readonly values: readonly string[]
  readonly isBoolean: boolean
  readonly fallback: string | number | boolean | undefined
  readonly description: string | undefined
}

/** The props of the component of a shortcode: each name once, those without a name in the shortcode last. */
export function componentProps(signature: ShortcodeSignature, mapping: ShortcodeMapping): ComponentProp[] {
  const props = new Map<string, ComponentProp>()
  const keyed = [
    ...signature.named.map(parameter => ({ key: parameter.name, parameter })),
    ...signature.positional.map(parameter => ({ key: parameter.index, parameter })),
  ]
  for (const { key, parameter } of keyed) {
    const { name, drop } = mapProp(mapping, key)
    if (drop || props.has(name)) continue
    const values = parameter.onlyValues === true ? parameter.values : []
    const good = values.filter(value => !parameter.refusedValues.includes(value))
    props.set(name, {
      name,
      isRequired: parameter.required === true,
      values: good.every(value => typeof value === 'string') ? good.filter(value => value !== '') : [],
      isBoolean: parameter.types.length === 1 && parameter.types[0] === 'boolean',
      fallback: parameter.default,
      description: parameter.description,
    })
  }
  return [...props.values()]
}

/** The type of a prop as TypeScript says it. */
export function propType({ values, isBoolean }: ComponentProp): string {
  if (isBoolean) return 'boolean'
  if (values.length > 0) return values.map(value => JSON.stringify(value)).join(' | ')
  return 'string | number | boolean'
}

const reserved = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
)

/** A name that JavaScript takes for the variable of a prop. */
export function variableName(prop: string): string {
  return reserved.has(prop) || ['props', 'children', 'content', 'html'].includes(prop) ? `${prop}Value` : prop
}

/** The props taken apart: `title, class: classValue`. */
export function destructured(props: readonly ComponentProp[]): string {
  return props
    .map(({ name }) => (variableName(name) === name ? name : `${name}: ${variableName(name)}`))
    .join(', ')
}
