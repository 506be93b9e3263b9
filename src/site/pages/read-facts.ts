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
  return new FrontmatterFacts(frontmatter, source.slice(0, intro.bomEnd), entry, context)
}

/** A class, as ten thousand objects with nine functions each would take several times the room of what they hold. */
class FrontmatterFacts implements PageFacts {
  readonly frontmatter: Frontmatter | undefined
  readonly #bom: string
  readonly #entry: PageEntry
  readonly #context: FactContext
  #decoded: Decoded | undefined
  #url: string | undefined
  #isPlaced = false

  constructor(frontmatter: Frontmatter | undefined, bom: string, entry: PageEntry, context: FactContext) {
    this.frontmatter = frontmatter
    this.#bom = bom
    this.#entry = entry
    this.#context = context
  }

  #decode(): Decoded {
    this.#decoded ??= decodeFrontmatter(this.frontmatter, this.#bom, this.#context.version)
    return this.#decoded
  }

  get data() {
    return this.#decode().data
  }

  get problems() {
    return this.#decode().problems
  }

  get title() {
    return this.#decode().page.title
  }

  get slug() {
    return this.#decode().page.slug
  }

  get aliases() {
    return this.#decode().page.aliases
  }

  get draft() {
    return this.#decode().page.draft
  }

  get markup() {
    const { markup } = this.#decode().page
    return markup === '' ? undefined : markup
  }

  get url() {
    if (!this.#isPlaced) {
      const { config, rules, above } = this.#context
      const { page, data } = this.#decode()
      this.#url = pageUrl(this.#entry, { page, data, above: above(), rules }, config)
      this.#isPlaced = true
    }
    return this.#url
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
