import type { ParamValue, Shortcode } from '../../ast/nodes.ts'
import { fillTemplate } from '../mapping/fill-template.ts'
import type { PropType, ShortcodeMapping } from '../mapping/shortcode-mapping.ts'
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
      : fillTemplate(template, name => (name === 'inner' ? content.body : valueFor(name)))
  const kind = fill(mapping.kind).toLowerCase()
  return {
    call,
    mapping,
    component: mapping.component ?? target.componentName(call.name),
    props: mapProps(call, mapping),
    ...content,
    kind: mapping.kinds?.[kind] ?? (kind || 'note'),
    title: fill(mapping.title),
    url: fill(mapping.url),
    language: fill(mapping.language),
  }
}

function mapProps(
  { params }: Shortcode,
  { params: mapped = {}, positional = [] }: ShortcodeMapping,
): MappedProp[] {
  const byName = new Map<string, MappedProp>()
  params.forEach((param, index) => {
    const key = param.type === 'namedParam' ? param.name.toLowerCase() : String(index)
    const own = Object.hasOwn(mapped, key) ? mapped[key] : undefined
    const to = typeof own === 'string' ? { name: own } : (own ?? {})
    if (to.drop === true) return
    const name = to.name ?? (param.type === 'namedParam' ? param.name : (positional[index] ?? `arg${index}`))
    byName.set(name, { name, value: toType(param.value, to.type) })
  })
  return [...byName.values()]
}

function toType(value: ParamValue, type: PropType | undefined): ParamValue {
  if (type === undefined || typeof value === type) return value
  const text = String(value)
  if (type === 'number') return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}
