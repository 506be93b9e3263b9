import { visit } from '../../../ast/visit.ts'
import { parse } from '../../../grammar/parse.ts'
import type { PageHeading } from '../../../site/headings/page-heading.ts'
import type { PageEntry } from '../../../site/pages/page-entry.ts'
import type { Site } from '../../../site/site.ts'

/** The ids that the HTML of a page has as far as its content gives them; undefined when shortcodes may give others. */
export type PageAnchors = ReadonlySet<string> | undefined

const cache = new WeakMap<readonly PageHeading[], Promise<PageAnchors>>()

/** Collects the ids of a page once: of headings, of HTML elements, and those that attributes give to blocks. */
export async function pageAnchors(site: Site, entry: PageEntry): Promise<PageAnchors> {
  if (!/\.(?:md|mdown|markdown)$/i.test(entry.path)) return undefined
  // asked for each time, so that a cached result of each file that looks here hangs on the text of this page
  const headings = await (await site.pages()).headings(entry)
  let anchors = cache.get(headings)
  if (anchors === undefined) {
    anchors = collectAnchors(site, entry, headings)
    cache.set(headings, anchors)
  }
  return anchors
}

async function collectAnchors(
  site: Site,
  entry: PageEntry,
  headings: readonly PageHeading[],
): Promise<PageAnchors> {
  const source = await site.host.readFile(entry.path)
  if (source === undefined) return undefined
  // terms of definition lists take part in the numbering of ids
  if (site.config.goldmark.autoDefinitionTermId && /^[ \t>]*:[ \t]/m.test(source)) return undefined
  const { tree } = parse(source, { shortcodes: site.shortcodes })
  let isOpen = false
  visit(tree, {
    shortcode({ name, inline }) {
      if (inline || makesAnchors(site, name)) isOpen = true
    },
  })
  if (isOpen) return undefined
  // where a shortcode has a say in the id of a heading, only Hugo knows it
  if (site.config.goldmark.autoHeadingId && headings.some(({ id }) => id === undefined)) return undefined
  const anchors = new Set(headings.flatMap(({ id }) => (id === undefined ? [] : [id])))
  for (const [, double, single, bare] of source.matchAll(
    /\b(?:id|name)="([^"]*)"|\b(?:id|name)='([^']*)'|\b(?:id|name)=([^\s"'<>=`]+)/gi,
  )) {
    anchors.add(double ?? single ?? bare ?? '')
  }
  for (const [, id] of source.matchAll(/\{[^{}\n]*#([^\s{}#]+)/g)) anchors.add(id!)
  return anchors
}

/** Whether the output of a shortcode may hold ids that are not in the page. */
function makesAnchors(site: Site, name: string): boolean {
  const known = site.shortcode(name)
  if (known === undefined) return true
  if (known.embedded !== undefined) return false
  if (!known.isCertain || known.templates.length === 0) return true
  return known.templates.some(({ source }) =>
    /\b(?:id|name)\s*=|partial|template|RenderString|markdownify|readFile|GetPage|GetRemote|<h[1-6]|^#/im.test(
      source,
    ),
  )
}
