import { spellings } from '../../ast/spelling.ts'
import { dataOf } from '../../frontmatter/data-of.ts'
import { diagnosticsOf } from '../../frontmatter/diagnostics-of.ts'
import { type ReadFields, readFields } from '../../frontmatter/fields/read-fields.ts'
import { type ReadBlock, readBlock } from '../../frontmatter/read-block.ts'
import type { MapNode } from '../../frontmatter/value-node.ts'
import { buildFrontmatter } from '../../grammar/build-frontmatter.ts'
import { readIntro } from '../../lexer/intro.ts'
import { createPointCursor } from '../../text/point-cursor.ts'
import type { ConfigMap } from '../config/config-value.ts'
import type { SiteConfig } from '../config/site-config.ts'
import { type HugoVersion, isAtLeast } from '../version/hugo-version.ts'
import { lowerKeys } from './lower-keys.ts'
import type { PageEntry } from './page-entry.ts'
import type { PageFacts } from './page-facts.ts'
import { pageUrl } from './page-url.ts'
import type { SectionAbove } from './section-above.ts'

/** What the facts of a page depend on, apart from its front matter. */
export interface FactContext {
  readonly config: SiteConfig
  readonly version: HugoVersion
  /** The sections that it is in, from the top. */
  readonly above: () => readonly SectionAbove[]
}

const noValues: MapNode = { type: 'map', pairs: [], startOffset: 0, endOffset: 0 }

/** Reads the front matter of a page. What it says is decoded when it is first asked for. */
export function readFacts(source: string, entry: PageEntry, context: FactContext): PageFacts {
  const intro = readIntro(source, spellings.hugo)
  const frontmatter = buildFrontmatter(source, intro, createPointCursor(source))
  const bom = source.slice(0, intro.bomEnd)
  const yaml = isAtLeast(context.version, [0, 152]) ? '1.2' : '1.1'

  let read: ReadBlock | undefined
  let known: ReadFields | undefined
  let data: ConfigMap | undefined
  const block = () => {
    if (frontmatter !== undefined) read ??= readBlock(frontmatter, bom, { yaml })
    return read
  }
  const fields = () => {
    known ??= readFields(block()?.root ?? noValues)
    return known
  }
  return {
    frontmatter,
    get data() {
      data ??= lowerKeys(dataOf(block()?.root ?? noValues))
      return data
    },
    get problems() {
      const found = block()
      if (found === undefined) return []
      const problems = found.problems.length > 0 ? found.problems : fields().problems
      return diagnosticsOf(problems, found.head, found.start)
    },
    get title() {
      return fields().page.title
    },
    get slug() {
      return fields().page.slug
    },
    get aliases() {
      return fields().page.aliases
    },
    get draft() {
      return fields().page.draft
    },
    get markup() {
      const { markup } = fields().page
      return markup === '' ? undefined : markup
    },
    get url() {
      return pageUrl(entry, fields(), context.above(), context.config)
    },
  }
}
