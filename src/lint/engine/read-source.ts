import type { Root } from '../../ast/nodes.ts'
import type { Diagnostic, HugoError } from '../../diagnostics/diagnostic.ts'
import { blockOf } from '../../frontmatter/block-of.ts'
import { diagnosticsOf } from '../../frontmatter/diagnostics-of.ts'
import { entriesOf } from '../../frontmatter/entries-of.ts'
import { readFields } from '../../frontmatter/fields/read-fields.ts'
import type { FrontmatterEntry } from '../../frontmatter/frontmatter-entry.ts'
import { parse } from '../../grammar/parse.ts'
import type { ShortcodeLookup } from '../../grammar/shortcode-lookup.ts'
import { type HugoVersion, isAtLeast } from '../../site/version/hugo-version.ts'

export interface ReadSource {
  readonly tree: Root
  readonly frontmatter: readonly FrontmatterEntry[]
  /** Of the parser, then of the front matter. */
  readonly diagnostics: readonly Diagnostic[]
  /** What Hugo stops at while it reads the file; what happens while it renders is not known here. */
  readonly hugo: HugoError | undefined
}

const fenceCodes: ReadonlySet<string> = new Set([
  'parse/invalid-frontmatter-fence',
  'parse/unclosed-frontmatter',
  'parse/shortcode-as-frontmatter',
])

/** Parses a file and its front matter. Hugo decodes front matter first, then reads shortcodes, then fields. */
export function readSource(
  source: string,
  shortcodes: ShortcodeLookup | undefined,
  version: HugoVersion,
): ReadSource {
  const { tree, diagnostics } = parse(source, shortcodes && { shortcodes })
  const stop = hugoErrorOf(diagnostics)
  const block = blockOf(tree, { yaml: isAtLeast(version, [0, 152]) ? '1.2' : '1.1' })
  if (block === undefined) return { tree, frontmatter: [], diagnostics, hugo: stop }
  const isUndelimited = diagnostics.some(({ code }) => fenceCodes.has(code))
  const isDecoded = block.problems.length === 0
  const problems = isUndelimited
    ? []
    : isDecoded
      ? readFields(block.root, { takesOldBuild: !isAtLeast(version, [0, 169]) }).problems
      : block.problems
  const inside = diagnosticsOf(problems, block.head, block.start)
  const insideStop = hugoErrorOf(inside)
  return {
    tree,
    frontmatter: entriesOf(block),
    diagnostics: [...diagnostics, ...inside],
    hugo: isDecoded ? (stop ?? insideStop) : (insideStop ?? stop),
  }
}

function hugoErrorOf(diagnostics: readonly Diagnostic[]): HugoError | undefined {
  return diagnostics.find(({ hugo }) => hugo !== undefined)?.hugo
}
