import { type HugoVersion, isAtLeast } from '../version/hugo-version.ts'
import type { ShortcodeTemplate } from './shortcode-template.ts'

export interface TemplatePlace
  extends Pick<ShortcodeTemplate, 'name' | 'section' | 'identifiers' | 'extension'> {
  /** Files of one key hide each other. */
  readonly key: string
  /** In a folder of the old layout, which the new one hides, be it that of a theme (measured with 0.169). */
  readonly isOldFolder: boolean
}

/**
 * What the path of a file below `layouts` says when it is the template of a shortcode; undefined when it is not. Since 0.146:
 * `_shortcodes` at the top or in a section, `shortcodes`, `_default/shortcodes`; before: `shortcodes` alone.
 */
export function placeTemplate(layoutPath: string, version: HugoVersion): TemplatePlace | undefined {
  const isNew = isAtLeast(version, [0, 146])
  const path = isNew ? layoutPath.toLowerCase().replaceAll(' ', '-') : layoutPath
  const names = path.split('/')
  const found = isNew
    ? findNew(names)
    : names[0] === 'shortcodes'
      ? { depth: 1, isOldFolder: true }
      : undefined
  if (found === undefined) return undefined
  const { depth, isOldFolder } = found
  const below = names.slice(depth)
  const file = below.pop()
  if (file === undefined || file === '' || file.startsWith('.') || file.endsWith('~')) return undefined
  const [base = '', ...rest] = file.split('.')
  const extension = (rest.pop() ?? '').toLowerCase()
  const section = isOldFolder || depth === 1 ? '' : `/${names.slice(0, depth - 1).join('/')}`
  return {
    name: [...below, base].join('/'),
    section,
    identifiers: rest.map(identifier => identifier.toLowerCase()),
    extension,
    key: `${section}|${[...below, file].join('/')}`,
    isOldFolder,
  }
}

function findNew(names: readonly string[]): { depth: number; isOldFolder: boolean } | undefined {
  if (names[0] === 'shortcodes') return { depth: 1, isOldFolder: true }
  if (names[0] === '_default' && names[1] === 'shortcodes') return { depth: 2, isOldFolder: true }
  const at = names.indexOf('_shortcodes')
  if (at < 0 || names.slice(0, at).some(name => name.startsWith('_'))) return undefined
  return { depth: at + 1, isOldFolder: false }
}
