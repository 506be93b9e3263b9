import type { LoadPackage } from './load-package.ts'
import type { Verifier, VerifyProblem } from './verifier.ts'

interface MdxPackage {
  compile(source: string, options: unknown): Promise<unknown>
}

interface MdxMessage {
  readonly reason?: string
  readonly message?: string
  readonly line?: number
  readonly column?: number
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } }
}

/** Compiles with `@mdx-js/mdx` and `remark-gfm`; with `remark-directive` where the target reads directives. */
export async function verifyMdx(load: LoadPackage, directives: boolean): Promise<Verifier> {
  const { compile } = (await load('@mdx-js/mdx')) as unknown as MdxPackage
  const plugins = [(await load('remark-gfm'))['default']]
  if (directives) plugins.push((await load('remark-directive'))['default'])
  return {
    async check(text) {
      // MDX knows no front matter: its characters are hidden, so that places stay
      const body = text.replace(/^---\r?\n[\s\S]*?\n---(?=\r?\n|$)/, block => block.replace(/[^\r\n]/g, ' '))
      try {
        await compile(body, { remarkPlugins: plugins, format: 'mdx' })
        return []
      } catch (error) {
        return [toProblem(error as MdxMessage)]
      }
    },
  }
}

function toProblem({ reason, message, place }: MdxMessage): VerifyProblem {
  return {
    message: reason ?? message ?? 'MDX refuses the page.',
    offset: place?.offset ?? place?.start?.offset,
  }
}
