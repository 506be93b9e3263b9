import type { Frontmatter } from '../../ast/nodes.ts'
import { spellings } from '../../ast/spelling.ts'
import { dataOf } from '../../frontmatter/data-of.ts'
import { diagnosticsOf } from '../../frontmatter/diagnostics-of.ts'
import type { HugoPage } from '../../frontmatter/fields/hugo-page.ts'
import { readFields } from '../../frontmatter/fields/read-fields.ts'
import { readBlock } from '../../frontmatter/read-block.ts'
import type { MapNode } from '../../frontmatter/value-node.ts'
import { buildFrontmatter } from '../../grammar/build-frontmatter.ts'
import { readIntro } from '../../lexer/intro.ts'
import { createPointCursor } from '../../text/point-cursor.ts'
import type { SiteConfig } from '../config/site-config.ts'
import { type HugoVersion, isAtLeast } from '../version/hugo-version.ts'
import { lowerKeys } from './lower-keys.ts'
import type { PageEntry } from './page-entry.ts'
import type { PageFacts } from './page-facts.ts'
import { pageUrl } from './page-url.ts'
import type { SectionAbove } from './section-above.ts'
import type { UrlRules } from './url-rules.ts'

/** What the facts of a page depend on, apart from its front matter. */
export interface FactContext {
  readonly config: SiteConfig
  readonly version: HugoVersion
  readonly rules: UrlRules
  /** The sections that it is in, from the top. */
  readonly above: () => readonly SectionAbove[]
}

interface Decoded extends Pick<PageFacts, 'data' | 'problems'> {
  readonly page: HugoPage
}

const noValues: MapNode = { type: 'map', pairs: [], startOffset: 0, endOffset: 0 }

/** Reads the front matter of a page. What it says is decoded when it is first asked for. */
export function readFacts(source: string, entry: PageEntry, context: FactContext): PageFacts {
  const intro = readIntro(source, spellings.hugo)
  const frontmatter = buildFrontmatter(source, intro, createPointCursor(source))
  // a part of a string keeps all of it in memory; this copy does not
  if (frontmatter !== undefined) frontmatter.value = JSON.parse(JSON.stringify(frontmatter.value))
  const bom = source.slice(0, intro.bomEnd)
  let decoded: Decoded | undefined
  let url: string | undefined
  let isPlaced = false
  const decode = () => {
    decoded ??= decodeFrontmatter(frontmatter, bom, context.version)
    return decoded
  }
  return {
    frontmatter,
    get data() {
      return decode().data
    },
    get problems() {
      return decode().problems
    },
    get title() {
      return decode().page.title
    },
    get slug() {
      return decode().page.slug
    },
    get aliases() {
      return decode().page.aliases
    },
    get draft() {
      return decode().page.draft
    },
    get markup() {
      const { markup } = decode().page
      return markup === '' ? undefined : markup
    },
    get url() {
      if (!isPlaced) {
        const { page, data } = decode()
        url = pageUrl(entry, { page, data, above: context.above(), rules: context.rules }, context.config)
        isPlaced = true
      }
      return url
    },
  }
}

function decodeFrontmatter(node: Frontmatter | undefined, bom: string, version: HugoVersion): Decoded {
  const yaml = isAtLeast(version, [0, 152]) ? '1.2' : '1.1'
  const block = node === undefined ? undefined : readBlock(node, bom, { yaml })
  const root = block?.root ?? noValues
  const { page, problems } = readFields(root, { takesOldBuild: !isAtLeast(version, [0, 169]) })
  const found = block === undefined || block.problems.length === 0 ? problems : block.problems
  return {
    data: lowerKeys(dataOf(root)),
    problems: diagnosticsOf(found, block?.head ?? '', block?.start ?? 0),
    page,
  }
}
