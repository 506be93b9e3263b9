import Markdoc from '@markdoc/markdoc'
import { componentPlugin } from '@mdit-vue/plugin-component'
import { compile } from '@vue/compiler-dom'
import { Liquid } from 'liquidjs'
import MarkdownIt from 'markdown-it'
import attributes from 'markdown-it-attrs'
import { full as emoji } from 'markdown-it-emoji'
import nunjucks from 'nunjucks'

/** Errors that the parser of a target finds in a page without front matter. */
export type ParserCheck = (text: string) => string[]

const tagName = /\{%-?\s*([A-Za-z]\w*)/g

/** Markdoc with whatever tags a page has. */
export const markdocErrors: ParserCheck = text =>
  Markdoc.validate(Markdoc.parse(text)).flatMap(({ error, lines }) =>
    error.id === 'tag-undefined' || error.level === 'warning'
      ? []
      : [`${lines[0]}: ${error.id} ${error.message}`],
  )

/** What Nunjucks prints when each tag prints its name; the tags that a page ends with `end…` have content. */
export function renderNunjucks(text: string): string {
  const environment = new nunjucks.Environment(null, { autoescape: false })
  const pairs = new Set([...text.matchAll(/\{%\s*end(\w+)/g)].map(([, name]) => name!))
  const names = new Set([...text.matchAll(tagName)].map(([, name]) => name!))
  for (const name of names) {
    if (name === 'raw' || name === 'endraw' || (name.startsWith('end') && pairs.has(name.slice(3)))) continue
    environment.addExtension(name, extensionOf(name, pairs.has(name)))
  }
  return environment.renderString(text, {})
}

function extensionOf(name: string, isPaired: boolean): nunjucks.Extension {
  return {
    tags: [name],
    parse(parser: NunjucksParser, nodes: NunjucksNodes) {
      const token = parser.nextToken()
      const args = parser.parseSignature(true, true)
      parser.advanceAfterBlockEnd(token.value)
      if (!isPaired) return new nodes.CallExtension(this, 'run', args)
      const body = parser.parseUntilBlocks(`end${name}`)
      parser.advanceAfterBlockEnd()
      return new nodes.CallExtension(this, 'run', args, [body])
    },
    run(...given: unknown[]) {
      const body = given.at(-1)
      return `[${name}${typeof body === 'function' ? `:${(body as () => string)()}` : ''}]`
    },
  } as nunjucks.Extension
}

interface NunjucksParser {
  nextToken(): { value: string }
  parseSignature(tolerant: boolean, noParens: boolean): unknown
  advanceAfterBlockEnd(name?: string): void
  parseUntilBlocks(...names: string[]): unknown
}
interface NunjucksNodes {
  CallExtension: new (...args: unknown[]) => unknown
}

/** The same of Liquid. */
export function renderLiquid(text: string): string {
  const engine = new Liquid()
  const pairs = new Set([...text.matchAll(/\{%\s*end(\w+)/g)].map(([, name]) => name!))
  for (const [, name = ''] of text.matchAll(tagName)) {
    if (name === 'raw' || name === 'endraw' || engine.tags[name] !== undefined) continue
    if (name.startsWith('end') && pairs.has(name.slice(3))) continue
    engine.registerTag(name, {
      parse(token, remaining) {
        this['body'] = []
        if (!pairs.has(name)) return
        const stream = this.liquid.parser.parseStream(remaining)
        stream
          .on(`tag:end${name}`, () => stream.stop())
          .on('template', template => this['body'].push(template))
          .on('end', () => {
            throw new Error(`${token.getText()} is not closed`)
          })
        stream.start()
      },
      *render(context): Generator<unknown, string, string> {
        return `[${name}:${yield this.liquid.renderer.renderTemplates(this['body'], context)}]`
      },
    })
  }
  return engine.parseAndRenderSync(text)
}

/** Markdown as VitePress 1 reads it, as far as it makes HTML of it. */
export function renderVitepress(text: string): string {
  const markdown = new MarkdownIt({ html: true, linkify: true })
  markdown
    .use(componentPlugin)
    .use(attributes as never)
    .use(emoji as never)
  markdown.core.ruler.before('text_join', 'entity', state => {
    for (const { children } of state.tokens) {
      for (const child of children ?? []) {
        if (child.type === 'text_special' && child.info === 'entity') child.type = 'entity'
      }
    }
  })
  markdown.renderer.rules['entity'] = (tokens, index) => tokens[index]!.markup
  const fence = markdown.renderer.rules.fence!
  markdown.renderer.rules.fence = (tokens, index, options, env, self) => {
    tokens[index]!.attrSet('v-pre', '')
    return fence(tokens, index, options, env, self).replace('<pre>', '<pre v-pre>')
  }
  return markdown.render(text)
}

/** Errors of Vue's compiler, and braces that it reads as an expression. */
export const vueErrors: ParserCheck = text => {
  const errors: string[] = []
  const { code } = compile(renderVitepress(text), {
    onError: error => void errors.push(`${error.loc?.start.line}: ${error.message}`),
  })
  if (code.includes('_toDisplayString(')) errors.push('live braces')
  return errors
}

const caught =
  (render: (text: string) => string): ParserCheck =>
  text => {
    try {
      const printed = render(text)
      return printed === '' && text !== '' ? ['nothing printed'] : []
    } catch (error) {
      return [(error as Error).message]
    }
  }

/** By the name of the target. */
export const parserChecks: Readonly<Record<string, ParserCheck>> = {
  markdoc: markdocErrors,
  eleventy: caught(renderNunjucks),
  'eleventy-liquid': caught(renderLiquid),
  vitepress: vueErrors,
}
