import type { Extension } from 'nunjucks'
import { createLineIndex } from '../../../text/line-index.ts'
import { defaultOf } from './load-packages.ts'
import { templatePairs } from './template-pairs.ts'
import type { VerifierKind } from './verifier.ts'

interface Nunjucks {
  readonly compiler: {
    compile(text: string, filters: unknown[], extensions: Extension[], name: string): string
  }
}
interface NunjucksError {
  readonly message: string
  readonly lineno?: number
  readonly colno?: number
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

/** Nunjucks, with the components of the page as shortcodes. It stops at the first error. */
export const verifyNunjucks: VerifierKind = {
  packages: ['nunjucks'],
  create(packages) {
    const { compiler } = defaultOf<Nunjucks>(packages, 'nunjucks')
    return (text, components) => {
      const pairs = templatePairs(text)
      const extensions = ['admonition', ...components].map(name => nunjucksShortcode(name, pairs.has(name)))
      try {
        compiler.compile(text, [], extensions, 'page')
        return []
      } catch (error) {
        const { message, lineno, colno } = error as NunjucksError
        // it gives no place for what goes on to the end of the page
        const hasPlace = lineno !== undefined && colno !== undefined
        const offset = hasPlace ? createLineIndex(text).lineStart(lineno) + colno - 1 : text.trimEnd().length
        return [{ message, offset }]
      }
    }
  },
}

/** A shortcode as Eleventy adds it; it prints its name, and its content behind a colon. */
export function nunjucksShortcode(name: string, isPaired: boolean): Extension {
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
  } as Extension
}
