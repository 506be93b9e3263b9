import { parseTemplate } from '../../gotmpl/reader/parse-template.ts'
import { shortcodeSignature } from '../../gotmpl/shortcode-signature.ts'
import type { ShortcodeSignature } from '../../gotmpl/signature/signature.ts'
import { builtInComponents } from '../mapping/built-ins/built-in-components.ts'
import { mapProp } from '../mapping/map-prop.ts'
import { shortcodeFacts } from '../mapping/proposals/propose-from-signature.ts'
import type { ShortcodeMapping } from '../mapping/shortcode-mapping.ts'
import { pascalCase } from '../targets/pascal-case.ts'
import { builtInTemplates } from './built-in-templates.ts'
import { componentProps } from './component-shape.ts'
import type { ComponentFlavor, ComponentSource } from './component-source.ts'
import type { View } from './component-view.ts'
import { astroDialect, eleventyDialect, reactDialect, vueDialect } from './dialects.ts'
import { hasMarkdown, markdownViews } from './markdown-views.ts'
import { type MarkupDialect, printMarkup } from './print-markup.ts'
import { markdocComponent, reactComponent } from './react-component.ts'
import { readView } from './read-view.ts'
import {
  astroComponent,
  eleventyComponent,
  isVueReserved,
  vueComponent,
  zolaComponent,
} from './template-components.ts'
import { zolaDialect } from './zola-dialect.ts'

/** A shortcode that a component is written for. */
export interface ComponentShortcode {
  readonly name: string
  /** Its template; without one, the component is a stub, but for Hugo's own shortcodes. */
  readonly source?: string
  /** What it accepts; learned from the template by default. */
  readonly signature?: ShortcodeSignature
  /** Its mapping: for the names of component and parameters. */
  readonly mapping?: ShortcodeMapping
}

export interface WrittenComponent {
  /** The name of the component, as pages call it. */
  readonly name: string
  /** The name of its file. */
  readonly path: string
  readonly text: string
  /** `translated` when it does what the template does; a `stub` shows name, parameters and content. */
  readonly status: 'translated' | 'stub'
  /** What is not the same as in Hugo. */
  readonly notes: readonly string[]
}

const printers = {
  astro: { extension: '.astro', print: astroComponent, indent: '' },
  react: { extension: '.jsx', print: reactComponent, indent: '      ' },
  vue: { extension: '.vue', print: vueComponent, indent: '  ' },
  markdoc: { extension: '.jsx', print: markdocComponent, indent: '      ' },
  eleventy: { extension: '.js', print: eleventyComponent, indent: '' },
  zola: { extension: '.html', print: zolaComponent, indent: '' },
} as const

function dialectFor(flavor: ComponentFlavor, props: ComponentSource['props']): MarkupDialect {
  if (flavor === 'astro') return astroDialect
  if (flavor === 'vue') return vueDialect(props.filter(({ name }) => !isVueReserved(name)))
  if (flavor === 'eleventy') return eleventyDialect
  return flavor === 'zola' ? zolaDialect : reactDialect
}

function viewsOf(
  source: string,
  signature: ShortcodeSignature,
  mapping: ShortcodeMapping,
  note: (text: string) => void,
): View[] | undefined {
  const template = parseTemplate(source)
  if (template.problems.length > 0) return undefined
  const named = new Set(signature.named.map(({ name }) => mapProp(mapping, name).name))
  const areSame = signature.positional.every(({ index }) => named.has(mapProp(mapping, index).name))
  const views = readView(template.children, source, {
    propFor: key => mapProp(mapping, key).name,
    isNamed: areSame ? true : undefined,
    note,
  })
  if (views === undefined || !hasMarkdown(source)) return views
  return markdownViews(views)
}

/** Tera cannot write a number with a fixed count of digits. */
function hasFixed(views: readonly View[]): boolean {
  return JSON.stringify(views).includes('"type":"fixed"')
}

/**
 * Writes the component for a shortcode. A template of HTML, parameters, content, `if`, `with` and some functions is
 * translated in full; for another one, the component is a stub that works and has the template in a comment. Never throws,
 * whatever the template is.
 */
export function writeComponent(shortcode: ComponentShortcode, flavor: ComponentFlavor): WrittenComponent {
  const { name } = shortcode
  const isBuiltIn = shortcode.source === undefined && Object.hasOwn(builtInComponents, name.toLowerCase())
  const said = shortcode.mapping ?? (isBuiltIn ? builtInComponents[name.toLowerCase()] : undefined)
  const component = said?.component ?? pascalCase(name)
  const own =
    said?.component === undefined || !Object.hasOwn(builtInTemplates, said.component)
      ? undefined
      : builtInTemplates[said.component]
  const template = shortcode.source ?? own ?? ''
  const signature = shortcode.signature ?? shortcodeSignature(parseTemplate(template))
  const mapping: ShortcodeMapping = { strategy: 'component', ...shortcodeFacts(signature, template), ...said }
  const props = componentProps(signature, mapping)
  const notes = new Set<string>()
  const views = template === '' ? undefined : viewsOf(template, signature, mapping, text => notes.add(text))
  const { extension, print, indent } = printers[flavor]
  const isPrintable = views !== undefined && !(flavor === 'zola' && hasFixed(views))
  const markup = isPrintable ? printMarkup(views, dialectFor(flavor, props), indent) : undefined
  const text = print({
    shortcode: name,
    name: component,
    props,
    takesInner: signature.inner.takes !== false,
    markup,
    notes: markup === undefined ? [] : [...notes],
    template: template === '' ? undefined : template,
  })
  const isFile = flavor === 'zola' || flavor === 'eleventy'
  const base = isFile
    ? name.replace(/[^\p{L}\p{N}_-]+/gu, '_')
    : component.replace(/[^\p{L}\p{N}_.-]+/gu, '_')
  return {
    name: component,
    path: base + extension,
    text,
    status: markup === undefined || notes.size > 0 ? 'stub' : 'translated',
    notes: markup === undefined ? [] : [...notes],
  }
}
