import { type ConfigMap, emptyMap, isMap } from '../../site/config/config-value.ts'
import type { Site } from '../../site/site.ts'

/** Whether Hugo surely drops HTML that stands in Markdown: with Goldmark, unless the site allows it. */
export function dropsHtml(site: Site): boolean {
  return !site.config.goldmark.unsafe && !isOpen(site)
}

/** Whether another reader of Markdown may show HTML, or a module that is not there may allow it. */
function isOpen({ config: { data }, missingModules }: Site): boolean {
  const markup = mapAt(data, 'markup')
  if (data['blackfriday'] !== undefined || (markup['defaultmarkdownhandler'] ?? 'goldmark') !== 'goldmark')
    return true
  const goldmark = mapAt(markup, 'goldmark')
  const places = [data, markup, goldmark, mapAt(goldmark, 'renderer')]
  return missingModules.length > 0 && places.some(({ _merge }) => _merge === 'shallow' || _merge === 'deep')
}

function mapAt(map: ConfigMap, key: string): ConfigMap {
  const value = map[key]
  return isMap(value) ? value : emptyMap()
}
