import { createLineIndex } from '../../../text/line-index.ts'
import { defaultOf } from './load-packages.ts'
import type { VerifierKind, VerifyProblem } from './verifier.ts'

interface MdxMessage {
  readonly reason?: string
  readonly message?: string
  readonly ruleId?: string
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } }
}

interface MdxOptions {
  /** `:::` is read. */
  readonly hasDirectives?: boolean
  /** `{#id}` behind a heading is taken off before MDX reads it. */
  readonly hasHeadingIds?: boolean
}

/** `@mdx-js/mdx` with `remark-gfm`, and with `remark-directive` where the target reads `:::`. It stops at the first error. */
export function verifyMdx({ hasDirectives, hasHeadingIds }: MdxOptions): VerifierKind {
  const plugins = ['remark-gfm', ...(hasDirectives ? ['remark-directive'] : [])]
  return {
    packages: ['@mdx-js/mdx', ...plugins],
    create(packages) {
      const { compile } = packages.get('@mdx-js/mdx') as unknown as typeof import('@mdx-js/mdx')
      const remarkPlugins = plugins.map(name => defaultOf<() => void>(packages, name))
      return async text => {
        try {
          await compile(hasHeadingIds ? hideHeadingIds(text) : text, { remarkPlugins, format: 'mdx' })
          return []
        } catch (error) {
          return [toProblem(error as MdxMessage, text)]
        }
      }
    },
  }
}

function hideHeadingIds(text: string): string {
  const lines = text.split('\n').map(line => {
    const start = line.lastIndexOf('{#')
    const isId = start > 0 && line.startsWith('#') && /^\{#[^}]+\}\s*$/.test(line.slice(start))
    return isId ? line.slice(0, start) + ' '.repeat(line.length - start) : line
  })
  return lines.join('\n')
}

function toProblem({ reason, message, ruleId, place }: MdxMessage, text: string): VerifyProblem {
  const said = reason ?? message ?? 'unknown error'
  const offset = place?.offset ?? place?.start?.offset
  // its place is where the text ends in which the brace should close
  const isOpen = ruleId === 'unexpected-eof' && said.includes('`{`') && offset !== undefined
  return { message: said, offset: isOpen ? openBrace(text, offset) : (placeIn(said, text) ?? offset) }
}

/** A tag that nothing closes is told in words; the place beside them is that of what it stands in. */
function placeIn(message: string, text: string): number | undefined {
  const [, line, column] = /\((\d+):(\d+)/.exec(message) ?? []
  if (line === undefined) return undefined
  return createLineIndex(text).lineStart(Number(line)) + Number(column) - 1
}

/** The last brace in front of a place that nothing closes up to there. */
function openBrace(text: string, end: number): number {
  let depth = 0
  for (let at = end - 1; at >= 0; at--) {
    if (text[at] === '}') depth++
    else if (text[at] === '{' && depth-- === 0) return at
  }
  return end
}
