import { compile } from '@vue/compiler-dom'
import { Liquid } from 'liquidjs'
import type { PluginSimple } from 'markdown-it'
import { full as emoji } from 'markdown-it-emoji'
import nunjucks from 'nunjucks'
import { loadPackages } from '../../../src/migrate/node/verify/load-packages.ts'
import { openVerifier } from '../../../src/migrate/node/verify/open-verifier.ts'
import { templatePairs } from '../../../src/migrate/node/verify/template-pairs.ts'
import { addLiquidShortcode } from '../../../src/migrate/node/verify/verify-liquid.ts'
import { nunjucksShortcode } from '../../../src/migrate/node/verify/verify-nunjucks.ts'
import { vitepressMarkdown, vitepressPackages } from '../../../src/migrate/node/verify/vitepress-markdown.ts'

/** Errors that the parser of a target finds in a page without front matter. */
type ParserCheck = (text: string) => string[] | Promise<string[]>

/** What Nunjucks prints when each tag prints its name; the tags that a page ends with `end…` have content. */
export function renderNunjucks(text: string): string {
  const environment = new nunjucks.Environment(null, { autoescape: false })
  const pairs = templatePairs(text)
  for (const name of tagNames(text)) environment.addExtension(name, nunjucksShortcode(name, pairs.has(name)))
  return environment.renderString(text, {})
}

/** The same of Liquid. */
export function renderLiquid(text: string): string {
  const engine = new Liquid()
  const pairs = templatePairs(text)
  for (const name of tagNames(text)) {
    if (engine.tags[name] === undefined) addLiquidShortcode(engine, name, pairs.has(name))
  }
  return engine.parseAndRenderSync(text)
}

/** The shortcodes that a page has, whatever they are called. */
function tagNames(text: string): Set<string> {
  const pairs = templatePairs(text)
  const names = [...text.matchAll(/\{%-?\s*([A-Za-z][\w-]*)/g)].map(([, name]) => name!)
  return new Set(
    names.filter(
      name => !/^(?:end)?raw$/.test(name) && !(name.startsWith('end') && pairs.has(name.slice(3))),
    ),
  )
}

const vitepress = vitepressMarkdown(await loadPackages(vitepressPackages, []))
vitepress.use(emoji as PluginSimple)

/** Markdown as VitePress 1 reads it, as far as it makes HTML of it. */
export function renderVitepress(text: string): string {
  return vitepress.render(text)
}

/** Braces that Vue reads as an expression. */
function hasLiveBraces(text: string): boolean {
  return compile(renderVitepress(text), { onError: () => {} }).code.includes('_toDisplayString(')
}

/** By the name of the target: what its parser says when it knows the tags that a page has. */
export const parserChecks: Readonly<Record<string, ParserCheck>> = {
  mdx: await checkOf('mdx'),
  astro: await checkOf('astro'),
  starlight: await checkOf('starlight'),
  docusaurus: await checkOf('docusaurus'),
  markdoc: await checkOf('markdoc'),
  eleventy: await checkOf('eleventy', text =>
    isLost(text, renderNunjucks(text)) ? ['nothing printed'] : [],
  ),
  'eleventy-liquid': await checkOf('eleventy-liquid', text =>
    isLost(text, renderLiquid(text)) ? ['nothing printed'] : [],
  ),
  vitepress: await checkOf('vitepress', text => (hasLiveBraces(text) ? ['live braces'] : [])),
}

const isLost = (text: string, printed: string) => printed === '' && text !== ''

async function checkOf(target: string, more: ParserCheck = () => []): Promise<ParserCheck> {
  const verify = (await openVerifier(target, []))!
  return async text => {
    const problems = await verify(text, [...tagNames(text)])
    return problems.length > 0 ? problems.map(({ message }) => message) : more(text)
  }
}
