import { type CompletionItem, CompletionItemKind, CompletionItemTag } from 'vscode-languageserver'
import type { Parameter } from '../gotmpl/signature/signature.ts'
import { parse } from '../grammar/parse.ts'
import { listTags } from '../lint/engine/list-tags.ts'
import type { SiteShortcode } from '../site/shortcodes/site-shortcode.ts'
import type { OpenPage } from './open-page.ts'
import { rangeOf } from './range-of.ts'
import { parameterLine, shortcodeDocs } from './shortcode-docs.ts'
import { type TagBefore, type TagWord, tagBefore } from './tag-before.ts'

/** What can stand at an offset in a tag: names of shortcodes, names of parameters, and values that templates tell apart. */
export function completeAt(page: OpenPage, offset: number): CompletionItem[] {
  const { source, site } = page
  const tag = tagBefore(source, offset)
  if (tag === undefined || site === undefined) return []
  const [first, ...rest] = tag.words
  const last = rest.at(-1)
  if (last === undefined) {
    return tag.isClosing ? closingNames(page, tag, offset) : shortcodeNames(page, first!, offset)
  }
  const shortcode = site.site.shortcode(first!.value)
  if (shortcode === undefined || tag.isClosing) return []
  return last.name === undefined && last.openQuote === undefined
    ? parameterNames(page, shortcode, rest, offset)
    : values(page, shortcode, rest, offset)
}

function shortcodeNames({ site, document }: OpenPage, word: TagWord, offset: number): CompletionItem[] {
  const range = rangeOf(document, word.startOffset, offset)
  return site!.site
    .listShortcodes()
    .filter(({ name, embedded }) => !name.includes('__') && embedded?.status !== 'removed')
    .map(shortcode => ({
      label: shortcode.name,
      kind: CompletionItemKind.Function,
      detail: shortcode.templates[0]?.path ?? (shortcode.embedded === undefined ? 'described' : 'Hugo'),
      documentation: { kind: 'markdown' as const, value: shortcodeDocs(shortcode, site!) },
      ...(shortcode.embedded?.status === 'deprecated' && { tags: [CompletionItemTag.Deprecated] }),
      textEdit: { range, newText: shortcode.name },
    }))
}

/** The calls that are open there, the innermost first. */
function closingNames(
  { site, document, source }: OpenPage,
  tag: TagBefore,
  offset: number,
): CompletionItem[] {
  const { tree } = parse(source.slice(0, tag.startOffset), { shortcodes: site!.site.shortcodes })
  const open = new Set<string>()
  for (const { name, isPaired, isClosing, endOffset } of [...listTags(tree)].reverse()) {
    if (name === undefined || isPaired || isClosing || source[endOffset - 4] === '/') continue
    const inner = site!.site.shortcode(name)?.inner
    if (inner === true || inner === 'unknown') open.add(name)
  }
  const range = rangeOf(document, tag.words[0]!.startOffset, offset)
  return [...open].map((name, index) => ({
    label: name,
    kind: CompletionItemKind.Function,
    sortText: String(index).padStart(4, '0'),
    textEdit: { range, newText: name },
  }))
}

function parameterNames(
  { document }: OpenPage,
  { signature }: SiteShortcode,
  words: readonly TagWord[],
  offset: number,
): CompletionItem[] {
  // a call has named parameters or others
  if (words.slice(0, -1).some(({ name }) => name === undefined)) return []
  const given = new Set(words.map(({ name }) => name))
  const range = rangeOf(document, words.at(-1)!.startOffset, offset)
  return signature.named
    .filter(({ name }) => !given.has(name))
    .map(parameter => ({
      label: parameter.name,
      kind: CompletionItemKind.Property,
      ...(parameter.required === true && { detail: 'required' }),
      documentation: { kind: 'markdown' as const, value: parameterLine(parameter.name, parameter) },
      textEdit: { range, newText: `${parameter.name}=` },
    }))
}

function values(
  { document }: OpenPage,
  { signature }: SiteShortcode,
  words: readonly TagWord[],
  offset: number,
): CompletionItem[] {
  const word = words.at(-1)!
  const parameter: Parameter | undefined =
    word.name === undefined
      ? signature.positional.find(({ index }) => index === words.length - 1)
      : signature.named.find(({ name }) => name === word.name)
  const range = rangeOf(document, word.valueOffset, offset)
  const fitting = (parameter?.values ?? []).filter(value => !parameter!.refusedValues.includes(value))
  return fitting.map(value => ({
    label: String(value),
    kind: CompletionItemKind.Value,
    textEdit: {
      range,
      newText:
        word.openQuote === undefined && typeof value === 'string' ? JSON.stringify(value) : String(value),
    },
  }))
}
