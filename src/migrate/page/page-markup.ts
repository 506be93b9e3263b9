import { readConfig } from '../../site/config/config-reader.ts'
import type { ConfigValue } from '../../site/config/config-value.ts'
import type { GoldmarkConfig, SiteConfig } from '../../site/config/site-config.ts'

/** The marks around something that Goldmark passes through, e.g. `$$` and `$$`. */
export type MarkPair = readonly [open: string, close: string]

/** What a site's configuration says of Markdown. */
export interface PageMarkup {
  readonly goldmark: GoldmarkConfig
  readonly emoji: boolean
  readonly definitionLists: boolean
  /** The marks of math by the extension `passthrough`. */
  readonly math: { readonly inline: readonly MarkPair[]; readonly block: readonly MarkPair[] }
}

/** Hugo's defaults (0.169). */
export const defaultMarkup: PageMarkup = {
  goldmark: {
    autoHeadingId: true,
    autoHeadingIdType: 'github',
    autoDefinitionTermId: false,
    unsafe: false,
    titleAttributes: true,
    blockAttributes: false,
  },
  emoji: false,
  definitionLists: true,
  math: { inline: [], block: [] },
}

/** The settings of a site. */
export function pageMarkup({ goldmark, enableEmoji, data }: SiteConfig): PageMarkup {
  const config = readConfig(data)
  const extensions = 'markup.goldmark.extensions'
  const passes = config.flag(`${extensions}.passthrough.enable`) === true
  const pairs = (kind: string) =>
    passes ? readPairs(config.value(`${extensions}.passthrough.delimiters.${kind}`)) : []
  return {
    goldmark,
    emoji: enableEmoji,
    definitionLists: config.flag(`${extensions}.definitionList`) ?? true,
    math: { inline: pairs('inline'), block: pairs('block') },
  }
}

function readPairs(value: ConfigValue | undefined): MarkPair[] {
  if (!Array.isArray(value)) return []
  return value.flatMap(pair => {
    const [open, close] = Array.isArray(pair) ? pair : []
    return typeof open === 'string' && typeof close === 'string' && open !== '' && close !== ''
      ? [[open, close] as const]
      : []
  })
}
