import { parseTemplate } from '../../gotmpl/reader/parse-template.ts'
import type { Template } from '../../gotmpl/reader/template-nodes.ts'
import type { PartialLookup } from '../../gotmpl/signature/partial-lookup.ts'
import type { SiteHost } from '../host/site-host.ts'
import type { MissingModule } from '../modules/site-module.ts'
import { type HugoVersion, isAtLeast } from '../version/hugo-version.ts'
import type { LayoutFile } from './list-layouts.ts'
import type { ShortcodeTemplate } from './shortcode-template.ts'

interface PartialFile extends LayoutFile {
  /** Below the folder of partials. */
  readonly name: string
  /** With the folder, without its module: files of one key hide each other. */
  readonly key: string
}

/**
 * Reads the partials that the templates of shortcodes call by a plain name, and those that these call. One that has variants
 * (languages, sections, both folders of partials), or that a missing module may hide, is not known.
 */
export async function readPartials(
  host: SiteHost,
  layouts: readonly LayoutFile[],
  shortcodes: readonly ShortcodeTemplate[],
  { version, missing }: { readonly version: HugoVersion; readonly missing: readonly MissingModule[] },
): Promise<PartialLookup> {
  const isNew = isAtLeast(version, [0, 146])
  const spell = (name: string) => (isNew ? name.toLowerCase() : name)
  const byStem = new Map<string, Map<string, PartialFile>>()
  for (const layout of layouts) {
    const file = placePartial(layout, spell(layout.layoutPath), isNew)
    if (file === undefined) continue
    const variants = byStem.get(stemOf(file.name)) ?? new Map<string, PartialFile>()
    byStem.set(stemOf(file.name), variants)
    if (!variants.has(file.key)) variants.set(file.key, file)
  }
  const find = (called: string): PartialFile | undefined => {
    const name = spell(called)
    const [file, ...others] = byStem.get(stemOf(name))?.values() ?? []
    if (file === undefined || others.length > 0) return undefined
    const isCertain = missing.every(({ rank }) => rank > file.rank)
    return isCertain && (file.name === name || file.name === `${name}.html`) ? file : undefined
  }

  const sources = new Map<string, string>()
  let texts = shortcodes.map(({ source }) => source)
  while (texts.length > 0) {
    const files = new Set(texts.flatMap(calledNames).map(find))
    const paths = [...files].flatMap(file =>
      file === undefined || sources.has(file.path) ? [] : [file.path],
    )
    texts = await Promise.all(
      paths.map(async path => {
        const text = (await host.readFile(path)) ?? ''
        sources.set(path, text)
        return text
      }),
    )
  }

  const templates = new Map<string, Template>()
  return called => {
    const path = find(called)?.path
    const source = path === undefined ? undefined : sources.get(path)
    if (path === undefined || source === undefined) return undefined
    const template = templates.get(path) ?? parseTemplate(source)
    templates.set(path, template)
    return template.problems.length === 0 ? template : undefined
  }
}

function placePartial(layout: LayoutFile, path: string, isNew: boolean): PartialFile | undefined {
  const names = path.split('/')
  const at = names[0] === 'partials' ? 0 : isNew ? names.indexOf('_partials') : -1
  return at < 0 ? undefined : { ...layout, name: names.slice(at + 1).join('/'), key: path }
}

/** A name without all that may tell variants apart: `card.de.html` is `card`. */
function stemOf(name: string): string {
  const dot = name.indexOf('.', name.lastIndexOf('/') + 1)
  return dot < 0 ? name : name.slice(0, dot)
}

function calledNames(source: string): string[] {
  return [...source.matchAll(/\b(?:partial|partials\.Include)\s+["`]([^"`\n]*)["`]/g)].map(
    ([, name]) => name!,
  )
}
