import { renderPlaced } from './html-places.ts'
import type { VerifierKind, VerifyProblem } from './verifier.ts'
import { vitepressMarkdown, vitepressPackages } from './vitepress-markdown.ts'

/** Markdown as VitePress reads it, and Vue's compiler over the HTML of it. */
export const verifyVitepress: VerifierKind = {
  packages: [...vitepressPackages, '@vue/compiler-dom'],
  create(packages) {
    const markdown = vitepressMarkdown(packages)
    const { compile } = packages.get('@vue/compiler-dom') as unknown as typeof import('@vue/compiler-dom')
    return text => {
      const { html, sourceAt } = renderPlaced(markdown, text)
      const problems: VerifyProblem[] = []
      compile(html, {
        mode: 'module',
        prefixIdentifiers: true,
        onError({ message, loc }) {
          const offset = loc === undefined ? undefined : sourceAt(loc.start.offset)
          // the place at the end is that in an expression
          problems.push({ message: message.replace(/ \(\d+:\d+\)$/, ''), offset })
        },
      })
      return problems
    }
  },
}
