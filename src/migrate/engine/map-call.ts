import type { ParamValue, Shortcode } from '../../ast/nodes.ts'
import { admonitionKind } from '../mapping/admonition-kind.ts'
import { mapProp } from '../mapping/map-prop.ts'
import type { PropType, ShortcodeMapping } from '../mapping/shortcode-mapping.ts'
import { fillTemplate } from '../mapping/template/fill-template.ts'
import type { MappedCall, MappedProp } from '../page/mapped-call.ts'
import type { MigrationTarget } from '../target.ts'
import { callValues } from './call-values.ts'

/** Puts the parameters of a call under their names in the target, and fills the templates of its mapping. */
export function mapCall(
  call: Shortcode,
  mapping: ShortcodeMapping,
  content: Pick<MappedCall, 'inner' | 'body' | 'isBlock' | 'levelsInside'>,
  target: MigrationTarget,
): MappedCall {
  const valueFor = callValues(call, mapping)
  const fill = (template: string | undefined) =>
    template === undefined
      ? ''
      : fillTemplate(template, name => (name === 'inner' ? content.body : valueFor(name))).trim()
  return {
    call,
    mapping,
    component: mapping.component ?? target.componentName(call.name),
    props: mapProps(call, mapping),
    ...content,
    kind: admonitionKind(mapping, valueFor),
    title: fill(mapping.title),
    url: fill(mapping.url),
    language: fill(mapping.language),
    options: fill(mapping.options),
  }
}

function mapProps({ params }: Shortcode, mapping: ShortcodeMapping): MappedProp[] {
  const props = new Map<string, MappedProp>()
  let index = 0
  for (const param of params) {
    const { name, type, drop } = mapProp(mapping, param.type === 'namedParam' ? param.name : index++)
    if (!drop) props.set(name, { name, value: toType(param.value, type) })
  }
  return [...props.values()]
}

function toType(value: ParamValue, type: PropType | undefined): ParamValue {
  if (type === undefined || typeof value === type) return value
  const text = String(value)
  if (type === 'number') return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}
