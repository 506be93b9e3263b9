import { castBool } from '../../frontmatter/fields/cast-bool.ts'
import { parseTime } from '../../frontmatter/fields/parse-time.ts'
import { readConfig } from '../config/config-reader.ts'
import type { ConfigMap, ConfigValue } from '../config/config-value.ts'
import type { SiteConfig } from '../config/site-config.ts'

/** Why Hugo leaves a page out. */
export type UnpublishedReason = 'draft' | 'future' | 'expired'

/**
 * Why Hugo leaves a page out of the site at a time (milliseconds since 1970), by its own front matter; undefined when it
 * does not. A configuration that builds drafts, or future or expired pages, counts.
 */
export function unpublishedReason(
  data: ConfigMap,
  config: SiteConfig,
  now: number,
): UnpublishedReason | undefined {
  const { flag } = readConfig(config.data)
  if (isTrue(data['draft']) && flag('buildDrafts') !== true) return 'draft'
  const publish = timeOf(data, ['publishdate', 'pubdate', 'published', 'date'])
  if (publish !== undefined && publish > now && flag('buildFuture') !== true) return 'future'
  const expiry = timeOf(data, ['expirydate', 'unpublishdate'])
  if (expiry !== undefined && expiry <= now && flag('buildExpired') !== true) return 'expired'
  return undefined
}

function isTrue(value: ConfigValue | undefined): boolean {
  if (typeof value === 'string') return castBool({ type: 'string', value })
  return value === true || (typeof value === 'number' && value !== 0)
}

/** The first of the fields that is set. */
function timeOf(data: ConfigMap, names: readonly string[]): number | undefined {
  const value = names.map(name => data[name]).find(each => each !== undefined && each !== null && each !== '')
  if (typeof value === 'number') return value * 1000
  if (typeof value !== 'string') return undefined
  const time = parseTime(value)
  return time === undefined ? undefined : Date.parse(time)
}
