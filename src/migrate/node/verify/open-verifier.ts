import { loadPackages } from './load-packages.ts'
import type { Verifier, VerifierKind } from './verifier.ts'
import { verifyDirectives } from './verify-directives.ts'
import { verifyLiquid } from './verify-liquid.ts'
import { verifyMarkdoc } from './verify-markdoc.ts'
import { verifyMdx } from './verify-mdx.ts'
import { verifyNunjucks } from './verify-nunjucks.ts'
import { verifyVitepress } from './verify-vitepress.ts'

/** By the name of the target. Zola's parser is a part of its program. */
const kinds: ReadonlyMap<string, VerifierKind> = new Map([
  ['mdx', verifyMdx({})],
  ['astro', verifyMdx({})],
  ['docusaurus', verifyMdx({ hasDirectives: true, hasHeadingIds: true })],
  ['starlight', verifyMdx({ hasDirectives: true })],
  ['markdoc', verifyMarkdoc],
  ['eleventy', verifyNunjucks],
  ['eleventy-liquid', verifyLiquid],
  ['vitepress', verifyVitepress],
  ['markdown', verifyDirectives],
])

/**
 * Loads the parser of a target from the first of the folders that has it, or from beside hugomark; undefined when the
 * target has none that runs here.
 *
 * @throws MissingPackagesError
 */
export async function openVerifier(
  target: string,
  folders: readonly string[],
): Promise<Verifier | undefined> {
  const kind = kinds.get(target)
  return kind?.create(await loadPackages(kind.packages, folders))
}
