import { compareLists } from './compare-lists.ts'
import type { DifferenceCause } from './difference-cause.ts'
import type { DifferenceKind, PageDifference } from './page-comparison.ts'
import type { Heading, Image, PageContent } from './page-content.ts'
import { plainTypography } from './plain-typography.ts'

/** Compares headings, links, images, blocks of code and tables. Links have to be in the form in which they are compared. */
export function compareParts(hugo: PageContent, target: PageContent): PageDifference[] {
  return [
    ...differences('heading', hugo.headings, target.headings, {
      key: heading => `${heading.level}#${heading.id} ${plainTypography(heading.text)}`,
      spell: heading => `h${heading.level}#${heading.id} ${heading.text}`,
      cause: headingCause,
    }),
    ...differences('link', hugo.links, target.links, {
      key: link => link,
      spell: link => link,
      cause: linkCause,
    }),
    ...differences('image', hugo.images, target.images, {
      key: image => `${image.source} ${plainTypography(image.alternative)}`,
      spell: image => `${image.source} "${image.alternative}"`,
      cause: imageCause,
    }),
    ...differences('code', hugo.codeBlocks, target.codeBlocks, {
      key: block => `${plainLanguage.test(block.language) ? '' : block.language}\n${block.text}`,
      spell: block => `\`\`\`${block.language}\n${block.text}`,
      cause: (one, other) => (one?.text === other?.text ? 'code-language' : undefined),
    }),
    ...differences('table', hugo.tables, target.tables, {
      key: rows => plainTypography(JSON.stringify(rows)),
      spell: rows => rows.map(cells => `| ${cells.join(' | ')} |`).join('\n'),
      cause: () => undefined,
    }),
  ]
}

const plainLanguage = /^(?:text|txt|plain|plaintext)$/i

interface Manner<T> {
  readonly key: (thing: T) => string
  readonly spell: (thing: T) => string
  readonly cause: (hugo: T | undefined, target: T | undefined) => DifferenceCause | undefined
}

function differences<T>(
  kind: DifferenceKind,
  hugo: readonly T[],
  target: readonly T[],
  { key, spell, cause }: Manner<T>,
): PageDifference[] {
  return compareLists(hugo, target, key).map(pair => ({
    kind,
    hugo: pair.hugo === undefined ? undefined : spell(pair.hugo),
    target: pair.target === undefined ? undefined : spell(pair.target),
    cause: cause(pair.hugo, pair.target),
    after: '',
  }))
}

function headingCause(hugo: Heading | undefined, target: Heading | undefined): DifferenceCause | undefined {
  if (hugo === undefined || target === undefined) return undefined
  if (plainTypography(hugo.text) !== plainTypography(target.text)) return undefined
  if (hugo.id === target.id) return 'heading-level'
  return target.id === '' && hugo.level === target.level ? 'heading-without-id' : undefined
}

function imageCause(hugo: Image | undefined, target: Image | undefined): DifferenceCause | undefined {
  if (hugo === undefined || target === undefined) return undefined
  const isSame = plainTypography(hugo.alternative) === plainTypography(target.alternative)
  // small images become a part of the page
  const isInlined = target.source.startsWith('data:')
  return isSame && (isInlined || stem(hugo.source) === stem(target.source)) ? 'image-build' : undefined
}

/** The file name without what a build adds: `fig` for `/img/fig.png`, `/_astro/fig.D3x_1.webp` and `fig-4f2a91c0….png`. */
function stem(source: string): string {
  const name = source.slice(source.lastIndexOf('/') + 1).replace(/[?#].*$/, '')
  return name.replace(/-[0-9a-f]{16,}(?=\.)/, '').replace(/\..*$/, '')
}

function linkCause(hugo: string | undefined, target: string | undefined): DifferenceCause | undefined {
  const secure = (link: string | undefined) => link?.replace(/^http:/, 'https:')
  if (secure(hugo) === secure(target)) return 'link-scheme'
  const isSource = (link: string | undefined) => /\.(?:md|markdown)(?:[?#]|$)/i.test(link ?? '')
  return target !== undefined && isSource(hugo) && !isSource(target) ? 'source-link' : undefined
}
