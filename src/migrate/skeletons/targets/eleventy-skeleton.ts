import { componentImports, componentNamespaces, shortcodeExport } from '../component-imports.ts'
import { jsLiteral } from '../js-literal.ts'
import { packageFile } from '../package-file.ts'
import type { SkeletonSite } from '../skeleton-site.ts'
import { versionsOf } from '../versions.ts'
import { eleventyAdmonition } from './admonition-files.ts'

/** Eleventy; the pages are in `content`, and `engine` runs the shortcodes in them. */
export function eleventySkeleton(site: SkeletonSite, engine: 'njk' | 'liquid'): Record<string, string> {
  // in data, where nothing in them is run as a template
  const data = { layout: `page.${engine}`, siteTitle: site.title, language: site.languages[0].key }
  return {
    'package.json': packageFile(site, {
      scripts: { dev: 'eleventy --serve', build: 'eleventy' },
      dependencies: versionsOf('@11ty/eleventy', 'github-slugger', 'markdown-it-task-lists'),
    }),
    'eleventy.config.js': config(site, engine),
    'heading-ids.js': headingIds,
    'shortcodes/admonition.js': eleventyAdmonition(engine === 'njk'),
    'content/content.11tydata.json': `${JSON.stringify(data, undefined, 2)}\n`,
    [`_includes/page.${engine}`]: layout(engine),
  }
}

const byName = `
// Liquid has no names for values: they come in the order of the names, and others as name=value
function byName(names, values) {
  const given = values.map((value, index) => {
    if (index < names.length) return [names[index], value]
    const [name, ...rest] = String(value).split('=')
    const text = rest.join('=')
    return [name, text === 'true' ? true : text === 'false' ? false : text]
  })
  return Object.fromEntries(given.filter(([, value]) => value !== null && value !== undefined))
}
`

function config({ components, typographer }: SkeletonSite, engine: string): string {
  const { lines, names } =
    engine === 'liquid' ? componentNamespaces(components, '') : componentImports(components, '')
  const isLiquid = engine === 'liquid' && names.length > 0
  const shortcodes = names.map(({ component, local }) => {
    if (!isLiquid) return `  eleventyConfig.addPlugin(${local})\n`
    const kind = component.isPaired ? 'addPairedShortcode' : 'addShortcode'
    const content = component.isPaired ? 'content, ' : ''
    const order = `[${(component.order ?? []).map(name => jsLiteral(name)).join(', ')}]`
    return `  eleventyConfig.${kind}(${jsLiteral(component.name)}, (${content}...values) =>
    ${local}[${jsLiteral(shortcodeExport(component))}](${content}byName(${order}, values)),
  )\n`
  })
  return `import taskLists from 'markdown-it-task-lists'
import { headingIds } from './heading-ids.js'
import admonition from './shortcodes/admonition.js'
${lines}${isLiquid ? byName : ''}
export default function (eleventyConfig) {
  eleventyConfig.addPassthroughCopy({ public: '/' })
  eleventyConfig.addPreprocessor('drafts', '*', data =>
    data.draft && process.env.ELEVENTY_RUN_MODE === 'build' ? false : undefined,
  )
  eleventyConfig.amendLibrary('md', md =>
    md.set({ html: true, linkify: true, typographer: ${typographer} }).enable('code').use(taskLists).use(headingIds),
  )
  eleventyConfig.addPairedShortcode('admonition', admonition)
${shortcodes.join('')}  return {
    dir: { input: 'content', includes: '../_includes', output: '_site' },
    markdownTemplateEngine: '${engine}',
  }
}
`
}

const headingIds = `import GithubSlugger from 'github-slugger'

/** Gives headings the ids that Hugo gives them. */
export function headingIds(md) {
  md.core.ruler.push('heading-ids', ({ tokens }) => {
    const slugger = new GithubSlugger()
    tokens.forEach((token, index) => {
      if (token.type !== 'heading_open' || token.attrGet('id') !== null) return
      const words = (tokens[index + 1].children ?? []).filter(({ type }) => type === 'text' || type === 'code_inline')
      token.attrSet('id', slugger.slug(words.map(({ content }) => content).join('')))
    })
  })
}
`

function layout(engine: 'njk' | 'liquid'): string {
  const content = engine === 'njk' ? '{{ content | safe }}' : '{{ content }}'
  const escaped = engine === 'njk' ? '' : ' | escape'
  // a page may have a heading of its own
  const heading =
    engine === 'njk'
      ? "{% if title and '<h1' not in content %}<h1>{{ title }}</h1>{% endif %}"
      : "{% if title %}{% unless content contains '<h1' %}<h1>{{ title | escape }}</h1>{% endunless %}{% endif %}"
  return `<!doctype html>
<html lang="{{ language${escaped} }}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>{% if title %}{{ title${escaped} }}{% else %}{{ siteTitle${escaped} }}{% endif %}</title>
  </head>
  <body>
    <main>
      ${heading}
      ${content}
    </main>
  </body>
</html>
`
}
