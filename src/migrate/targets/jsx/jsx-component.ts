import type { CallPlace } from '../../page/call-place.ts'
import type { MappedCall } from '../../page/mapped-call.ts'
import type { CallText } from '../../target.ts'
import { jsxAttributes } from './jsx-attributes.ts'

/** A component of MDX; none can stand in an address, an attribute or code. */
export function jsxComponent(
  { component, props, inner, mapping }: MappedCall,
  place: CallPlace,
): CallText | undefined {
  if (place.within !== 'text' && place.within !== 'html') return undefined
  const start = `<${component}${jsxAttributes(props, place)}`
  const uses = { name: component, from: mapping.from }
  if (inner === 'none') return { whole: `${start} />`, uses }
  return { open: `${start}>`, close: `</${component}>`, uses }
}
