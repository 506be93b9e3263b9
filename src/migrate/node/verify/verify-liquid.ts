import type { Liquid } from 'liquidjs'
import { templatePairs } from './template-pairs.ts'
import type { VerifierKind } from './verifier.ts'

interface LiquidProblem {
  readonly message: string
  readonly token?: { readonly begin?: number }
}

/** LiquidJS, with the components of the page as shortcodes. It stops at the first error. */
export const verifyLiquid: VerifierKind = {
  packages: ['liquidjs'],
  create(packages) {
    const { Liquid } = packages.get('liquidjs') as unknown as typeof import('liquidjs')
    return (text, components) => {
      const engine = new Liquid()
      const pairs = templatePairs(text)
      for (const name of ['admonition', ...components]) addLiquidShortcode(engine, name, pairs.has(name))
      try {
        engine.parse(text)
        return []
      } catch (error) {
        const { message, token } = error as LiquidProblem
        return [{ message: message.replace(/, line:\d+, col:\d+$/, ''), offset: token?.begin }]
      }
    }
  },
}

/** A shortcode as Eleventy adds it; it prints its name, and its content behind a colon. */
export function addLiquidShortcode(engine: Liquid, name: string, isPaired: boolean): void {
  engine.registerTag(name, {
    parse(token, remaining) {
      this['body'] = []
      if (!isPaired) return
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
