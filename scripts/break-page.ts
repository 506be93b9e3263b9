import { findAll, parse, type Shortcode } from '../src/index.ts'

/** A number from 0 up to, and without, a bound. */
export type Dice = (bound: number) => number

interface Page {
  readonly source: string
  readonly calls: readonly Shortcode[]
  /** Offsets of the front matter's text; equal when there is none. */
  readonly head: readonly [start: number, end: number]
  readonly body: number
}

type Break = (page: Page, dice: Dice) => string | undefined

const cut = (source: string, start: number, end: number, text = '') =>
  source.slice(0, start) + text + source.slice(end)
const pick = <T>(list: readonly T[], dice: Dice): T | undefined => list[dice(list.length)]

function onOpenTag(change: (tag: string, call: Shortcode, dice: Dice) => string | undefined): Break {
  return ({ source, calls }, dice) => {
    const call = pick(calls, dice)
    if (call?.openTag === undefined) return undefined
    const { start, end } = call.openTag
    const changed = change(source.slice(start.offset, end.offset), call, dice)
    return changed === undefined ? undefined : cut(source, start.offset, end.offset, changed)
  }
}

function onHeadLine(change: (line: string, dice: Dice) => string | undefined): Break {
  return ({ source, head: [start, end] }, dice) => {
    const text = source.slice(start, end)
    const lines = text.split('\n')
    const index = dice(lines.length)
    const changed = text.trim() === '' ? undefined : change(lines[index]!, dice)
    if (changed === undefined) return undefined
    return cut(source, start, end, lines.with(index, changed).join('\n'))
  }
}

const insertAt =
  (text: readonly string[]): Break =>
  ({ source, body }, dice) => {
    const at = body + dice(source.length - body + 1)
    return cut(source, at, at, pick(text, dice))
  }

/** The ways to break a page. Some leave it whole by chance, which is as good to know. */
export const breaks: Readonly<Record<string, Break>> = {
  dropCloser({ source, calls }, dice) {
    const tag = pick(
      calls.filter(({ closeTag }) => closeTag !== undefined),
      dice,
    )?.closeTag
    return tag && cut(source, tag.start.offset, tag.end.offset)
  },
  dropOpener({ source, calls }, dice) {
    const tag = pick(
      calls.filter(({ closeTag }) => closeTag !== undefined),
      dice,
    )?.openTag
    return tag && cut(source, tag.start.offset, tag.end.offset)
  },
  swapCloserNames({ source, calls }, dice) {
    const call = pick(
      calls.filter(({ closeTag }) => closeTag !== undefined),
      dice,
    )
    const other = pick(calls, dice)
    if (call?.closeTag === undefined || other === undefined) return undefined
    const { start, end } = call.closeTag
    return cut(
      source,
      start.offset,
      end.offset,
      source.slice(start.offset, end.offset).replace(call.name, other.name),
    )
  },
  swapRightDelimiter: onOpenTag(tag =>
    tag.replace(/([>%])\}\}$/, (_, mark) => `${mark === '>' ? '%' : '>'}}}`),
  ),
  swapLeftDelimiter: onOpenTag(tag =>
    tag.replace(/^\{\{([<%])/, (_, mark) => `{{${mark === '<' ? '%' : '<'}`),
  ),
  swapBothDelimiters: onOpenTag(tag =>
    tag.replace(/^\{\{([<%])([\s\S]*)[<>%]\}\}$/, (_, mark, inside) =>
      mark === '<' ? `{{%${inside}%}}` : `{{<${inside}>}}`,
    ),
  ),
  dropRightDelimiter: onOpenTag(tag => tag.slice(0, -3)),
  halveRightDelimiter: onOpenTag(tag => tag.slice(0, -1)),
  unquote: onOpenTag(tag => (tag.includes('"') ? tag.replace(/"([^"]*)"/, '$1') : undefined)),
  dropQuote: onOpenTag(tag => (tag.includes('"') ? tag.replace('"', '') : undefined)),
  smartQuotes: onOpenTag(tag => (tag.includes('"') ? tag.replace(/"([^"]*)"/, '“$1”') : undefined)),
  singleQuotes: onOpenTag(tag => (tag.includes('"') ? tag.replace(/"([^"]*)"/, "'$1'") : undefined)),
  breakString: onOpenTag(tag => (/"[^"]* /.test(tag) ? tag.replace(/("[^"]*) /, '$1\n') : undefined)),
  mixParams: onOpenTag((tag, { params }, dice) =>
    params.length === 0
      ? undefined
      : tag.replace(/\s*(\/?[>%]\}\})$/, ` ${pick(['extra', 'a="b"', '"x y"'], dice)} $1`),
  ),
  renameCall: onOpenTag((tag, { name }) => tag.replace(name, `${name}x`)),
  dotInName: onOpenTag((tag, { name }) => tag.replace(name, `${name}.x`)),
  dropName: onOpenTag((tag, { name, params }) => (params.length > 0 ? undefined : tag.replace(name, ''))),
  selfClose: onOpenTag(tag => tag.replace(/\s*([>%]\}\})$/, ' /$1')),
  closeLeaf({ source, calls }, dice) {
    const call = pick(calls, dice)
    const [open, close] = call?.delimiter === '%' ? ['{{%', '%}}'] : ['{{<', '>}}']
    const at = call?.position?.end.offset
    return call && at !== undefined ? cut(source, at, at, `${open} /${call.name} ${close}`) : undefined
  },
  paramsInCloser({ source, calls }, dice) {
    const tag = pick(
      calls.filter(({ closeTag }) => closeTag !== undefined),
      dice,
    )?.closeTag
    return tag && cut(source, tag.end.offset - 3, tag.end.offset - 3, 'x ')
  },
  crossTags({ source, calls }, dice) {
    const call = pick(
      calls.filter(({ closeTag, children }) => closeTag && children.length > 0),
      dice,
    )
    const inner = call?.children.find(
      (node): node is Shortcode => node.type === 'shortcode' && !!node.closeTag,
    )
    if (call?.closeTag === undefined || inner?.closeTag === undefined) return undefined
    const [a, b] = [inner.closeTag, call.closeTag]
    const first = source.slice(a.start.offset, a.end.offset)
    const second = source.slice(b.start.offset, b.end.offset)
    return cut(cut(source, b.start.offset, b.end.offset, first), a.start.offset, a.end.offset, second)
  },
  openComment: insertAt(['{{</* ', '{{%/* ']),
  strayTag: insertAt(['{{< ', '{{% ', '{{< /x >}}', '{{% nope %}}', '{{< "" >}}', '{{< >}}', '{{</>}}']),
  cutFile: ({ source }, dice) => source.slice(0, dice(source.length)),
  deleteCharacter({ source }, dice) {
    const at = dice(source.length)
    return cut(source, at, at + 1)
  },
  insertCharacter({ source }, dice) {
    const at = dice(source.length + 1)
    return cut(source, at, at, pick([...'{}<>%"`=/\\\'\n\t:-+[]#'], dice))
  },
  deleteTagCharacter: onOpenTag((tag, _, dice) => {
    const at = dice(tag.length)
    return cut(tag, at, at + 1)
  }),
  insertTagCharacter: onOpenTag((tag, _, dice) => {
    const at = dice(tag.length + 1)
    return cut(tag, at, at, pick([...'{}<>%"`=/\\\'\n.,; \u00a0é'], dice))
  }),
  cutFence({ source, head: [, end] }) {
    return end === 0 ? undefined : cut(source, end, source.indexOf('\n', end) + 1 || source.length)
  },
  spoilFence: ({ source }) => (/^(---|\+\+\+)/.test(source) ? source.slice(1) : undefined),
  wrongDate: onHeadLine(line =>
    /date/i.test(line) ? line.replace(/([:=]).*/, '$1 "2024-13-45"') : undefined,
  ),
  wrongType: onHeadLine((line, dice) => {
    const value = pick(['abc', '[1, 2]', '{ a = 1 }', '{a: 1}', 'true', '3.5', '""', "'x'"], dice)
    return /^\w+\s*[:=]/.test(line) ? line.replace(/([:=]).*/, `$1 ${value}`) : undefined
  }),
  addField: onHeadLine((line, dice) => {
    const name = pick(
      [
        'weight',
        'draft',
        'aliases',
        'date',
        'tags',
        'build',
        'resources',
        'cascade',
        'slug',
        'url',
        'layout',
      ],
      dice,
    )
    const value = pick(['abc', '[1]', '{}', 'true', '3.5', '"x"', '-1', '2024-02-30'], dice)
    return `${line.includes('=') ? `${name} = ${value}` : `${name}: ${value}`}\n${line}`
  }),
  doubleLine: onHeadLine(line => (line.trim() === '' ? undefined : `${line}\n${line}`)),
  dropMark: onHeadLine(line => (/[:=]/.test(line) ? line.replace(/[:=]/, '') : undefined)),
  dropHeadQuote: onHeadLine(line => (/["']/.test(line) ? line.replace(/["']/, '') : undefined)),
  indent: onHeadLine((line, dice) =>
    line.trim() === '' ? undefined : `${pick([' ', '\t', '   '], dice)}${line}`,
  ),
  headCharacter: onHeadLine((line, dice) => {
    const at = dice(line.length + 1)
    return cut(line, at, at, pick([...'{}[]"\'=:#&*!|>%@`,\\-\t '], dice))
  }),
}

/** The page, broken in one way; undefined when there is nothing in it to break so. */
export function breakPage(source: string, way: string, dice: Dice): string | undefined {
  const { tree } = parse(source)
  const [first] = tree.children
  const isHeaded = first?.type === 'frontmatter'
  const start = isHeaded ? source.indexOf(first.value, first.position!.start.offset) : 0
  const page: Page = {
    source,
    calls: findAll(tree, 'shortcode'),
    head: isHeaded ? [start, start + first.value.length] : [0, 0],
    body: isHeaded ? first.position!.end.offset : 0,
  }
  const broken = breaks[way]?.(page, dice)
  return broken === source ? undefined : broken
}
