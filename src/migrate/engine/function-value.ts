import type { Shortcode } from '../../ast/nodes.ts'
import type { MigrationFinding } from '../finding.ts'
import type { ShortcodeMapping } from '../mapping/shortcode-mapping.ts'
import type { CallPlace } from '../page/call-place.ts'
import { destination } from './call-text.ts'
import { callValues } from './call-values.ts'
import type { MigratePageOptions } from './migrate-options.ts'

/** The text of a call that is worked out: of `ref`, `relref` and `param`, by the name of the shortcode. */
export function functionValue(
  call: Shortcode,
  mapping: ShortcodeMapping,
  { links, param, target }: MigratePageOptions,
  place: CallPlace,
): { readonly text: string | undefined; readonly finding?: Omit<MigrationFinding, 'position'> } {
  const name = mapping.function ?? call.name.toLowerCase()
  const valueFor = callValues(call, mapping)
  const either = (first: string, second: string) => valueFor(first) ?? valueFor(second)
  if (name === 'param') {
    const key = either('0', 'name')
    const text = key === undefined ? undefined : param?.(key)
    return { text: text === undefined ? undefined : target.literal(text, place) }
  }
  if (name !== 'ref' && name !== 'relref') return { text: undefined }
  const address = either('0', 'path')
  if (address === undefined) return { text: undefined }
  const [language, outputFormat] = [either('1', 'lang'), either('2', 'outputformat')]
  const found = links?.(address, name, {
    ...(language !== undefined && { language }),
    ...(outputFormat !== undefined && { outputFormat }),
  })
  const url = found?.url ?? address
  const text = place.within === 'destination' ? destination(url) : target.literal(url, place)
  return found?.finding === undefined ? { text } : { text, finding: found.finding }
}
