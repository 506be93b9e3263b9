import { createLineIndex } from '../../../text/line-index.ts'
import { htmlElements } from '../../escape/html-elements.ts'
import { elementTagName } from '../../escape/markdoc/element-tag.ts'
import { defaultOf } from './load-packages.ts'
import type { VerifierKind } from './verifier.ts'

type Markdoc = typeof import('@markdoc/markdoc').default

/** The tags that the new site has whatever its pages are. */
const ownTags = ['callout', 'anchor', ...[...htmlElements].map(elementTagName)]

/** Markdoc. It gives lines alone; the tag that is meant is looked for in them. */
export const verifyMarkdoc: VerifierKind = {
  packages: ['@markdoc/markdoc'],
  create(packages) {
    const markdoc = defaultOf<Markdoc>(packages, '@markdoc/markdoc')
    const tokenizer = new markdoc.Tokenizer({ allowComments: true, linkify: true })
    const errorsOf = (text: string, components: readonly string[]) => {
      const tags = Object.fromEntries([...ownTags, ...components].map(name => [name, {}]))
      return markdoc
        .validate(markdoc.parse(tokenizer.tokenize(text)), { tags })
        .filter(({ error }) => error.level !== 'warning' && error.id !== 'attribute-undefined')
    }
    const isBroken = (tag: string) => errorsOf(tag, []).some(({ error }) => error.id === 'parse-error')
    return (text, components) => {
      const index = createLineIndex(text)
      return errorsOf(text, components).map(({ error, lines }) => {
        const start = index.lineStart((lines[0] ?? 0) + 1)
        const last = (lines[1] ?? lines[0] ?? 0) + 1
        const end = last > index.lineCount ? text.length : index.lineStart(last)
        const [, name] = /'([^']*)'/.exec(error.message) ?? []
        const isMeant = (tag: string) =>
          error.id === 'parse-error' ? isBroken(tag) : /^\{%\s*\/?\s*([^\s%/]*)/.exec(tag)?.[1] === name
        return { message: error.message, offset: start + findTag(text.slice(start, end), isMeant) }
      })
    }
  },
}

/** Where the tag that is meant stands in some lines; else the first tag, or the first word. */
function findTag(lines: string, isMeant: (tag: string) => boolean): number {
  let first = -1
  for (let at = lines.indexOf('{%'); at >= 0; at = lines.indexOf('{%', at + 2)) {
    if (first < 0) first = at
    const close = lines.indexOf('%}', at)
    if (isMeant(close < 0 ? lines.slice(at) : lines.slice(at, close + 2))) return at
  }
  return first >= 0 ? first : Math.max(0, lines.search(/\S/))
}
