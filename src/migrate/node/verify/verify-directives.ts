import type { Nodes, Parents } from 'mdast'
import { defaultOf } from './load-packages.ts'
import type { VerifierKind, VerifyProblem } from './verifier.ts'

interface Processor {
  use(plugin: unknown): Processor
  parse(text: string): Nodes
}

/**
 * `remark-directive`, which has no errors: what it does not read as a directive is text. So looked for are colons in text,
 * containers that nothing closes, and directives that are no components of the page.
 */
export const verifyDirectives: VerifierKind = {
  packages: ['unified', 'remark-parse', 'remark-gfm', 'remark-directive'],
  create(packages) {
    const { unified } = packages.get('unified') as unknown as { unified(): Processor }
    const processor = ['remark-parse', 'remark-gfm', 'remark-directive'].reduce(
      (made, name) => made.use(defaultOf(packages, name)),
      unified(),
    )
    return (text, components) => {
      const known = new Set(components)
      const problems: VerifyProblem[] = []
      const pending: Nodes[] = [processor.parse(text)]
      for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        if ('children' in node) pending.push(...(node as Parents).children)
        const problem = problemOf(node, text, known)
        if (problem !== undefined) problems.push(problem)
      }
      return problems
    }
  },
}

function problemOf(node: Nodes, text: string, known: ReadonlySet<string>): VerifyProblem | undefined {
  const { type } = node as { readonly type: string }
  const start = node.position!.start.offset!
  const source = text.slice(start, node.position!.end.offset!)
  if (type === 'text') {
    const found = /(?<![\\:\w])(?::::+|::?(?=[A-Za-z][\w-]*[[{]))/.exec(source)
    if (found === null) return undefined
    const [line = ''] = source.slice(found.index).split('\n', 1)
    return {
      message: `\`${line.slice(0, 40).trimEnd()}\` is read as text, not as a directive`,
      offset: start + found.index,
    }
  }
  const { name = '' } = node as { readonly name?: string }
  if (type === 'containerDirective') {
    const isClosed = /\n[ \t>]*:{3,}[ \t]*$/.test(source)
    return isClosed ? undefined : { message: `The directive \`${name}\` is not closed`, offset: start }
  }
  if ((type === 'textDirective' || type === 'leafDirective') && !known.has(name))
    return { message: `\`${name}\` is read as a directive, and no component is called so`, offset: start }
  return undefined
}
