import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'
import { readBlocks } from '../../src/markdown/blocks/read-blocks.ts'
import { findDefinitions } from '../../src/markdown/inline/find-definitions.ts'
import { findSpans } from '../../src/markdown/inline/find-spans.ts'
import type { InlineSpan } from '../../src/markdown/inline/inline-span.ts'
import { normalLabel } from '../../src/markdown/inline/normal-label.ts'
import { maskTags } from '../../src/markdown/mask-tags.ts'
import type { Stretch } from '../../src/markdown/stretch.ts'
import { markdownPieces } from './markdown-pieces.ts'

function spansOf(source: string, isStrict = true): InlineSpan[] {
  const page = maskTags(source, parse(source).tree)
  const blocks = readBlocks(page)
  const definitions = findDefinitions(blocks, page.text)
  const isDefined = (label: string) => definitions.has(normalLabel(label))
  const options = { bareLinks: true, ...(isStrict && { isDefined }) }
  return blocks.flatMap(block => findSpans(block, page.text, options))
}

/** Each span as a line: its type, and its parts as they are spelled. */
function outline(source: string, isStrict = true): string[] {
  const of = (stretch: Stretch | undefined) =>
    stretch === undefined ? '' : source.slice(stretch.start, stretch.end)
  return spansOf(source, isStrict).map(span => {
    switch (span.type) {
      case 'code':
        return `code ${of(span.content)}`
      case 'tag': {
        const attributes = span.attributes.map(({ name, value }) => `${of(name)}=${of(value)}`)
        return [span.isClosing ? 'end' : 'tag', span.name, ...attributes].join(' ')
      }
      case 'autolink':
        return `${span.isBare ? 'bare' : 'autolink'} ${of(span.destination)}`
      case 'footnote':
        return `footnote ${of(span.label)}`
      case 'definition':
        return `definition ${of(span.label)} → ${of(span.destination)} ${of(span.title)}`.trim()
      case 'link':
      case 'image': {
        const target = span.reference ? `${span.reference} ${of(span.label)}` : `→ ${of(span.destination)}`
        return `${span.type} ${of(span.text)} ${target} ${of(span.title)}`.trim()
      }
      default:
        return `${span.type} ${of(span)}`
    }
  })
}

describe('spans', () => {
  it.each<[what: string, source: string, expected: string[]]>([
    ['code', '`a` `` ` `` ``` \\`b`', ['code a', 'code  ` ']],
    ['code over lines of a quote', '> `a\n> b` c', ['code a\n> b']],
    ['links', '[a](b) [c](<d e> "f") [](g(h)i \'j\')', ['link a → b', 'link c → d e f', 'link  → g(h)i j']],
    ['an empty address', '[a]() [b](<>)', ['link a →', 'link b →']],
    ['no links', '[a](b c) \\[d](e) [f] (g) `[h](`i) ](j)', ['code [h](']],
    ['an image in a link', '[a ![b](c) d](e)', ['link a ![b](c) d → e', 'image b → c']],
    ['no link in a link', '[a [b](c)](d)', ['link b → c']],
    ['code and escapes in a text', '[`]` \\] a](b)', ['link `]` \\] a → b', 'code ]']],
    [
      'references',
      '[a][X  y] [x Y][] [x y] [z]\n\n[x y]: /u (t)',
      ['link a full X  y', 'link x Y collapsed x Y', 'link x y shortcut x y', 'definition x y → /u t'],
    ],
    ['a link over lines of a quote', '> [a\n> b](c\n> "d")', ['link a\n> b → c d']],
    ['definitions', '[a]: <b c>\n  "d"\n[e]:\n/f', ['definition a → b c d', 'definition e → /f']],
    ['footnotes', 'a[^b] [^c](d)', ['footnote b', 'footnote c']],
    ['addresses', '<http://a.b?c> <d@e.f> <g>', ['autolink http://a.b?c', 'autolink d@e.f', 'tag g']],
    [
      'bare addresses',
      'https://a.b/c(d). www.e.f, (http://g) xhttp://h `http://i` [http://j](k)',
      [
        'bare https://a.b/c(d)',
        'bare www.e.f',
        'bare http://g',
        'code http://i',
        'link http://j → k',
        'bare http://j',
      ],
    ],
    [
      'tags',
      'x <a href="b" c=\'d\' e=f g> </a > <br/> <a b="> <c d"e">',
      ['tag a href=b c=d e=f g=', 'end a', 'tag br'],
    ],
    ['comments', 'a <!-- b\nc --> <!--> d <!-- e', ['comment <!-- b\nc -->', 'comment <!-->']],
    [
      'declarations',
      'a <?b?> <!C d> <![CDATA[e]]>',
      ['declaration <?b?>', 'declaration <!C d>', 'declaration <![CDATA[e]]>'],
    ],
    [
      'HTML blocks',
      '<div class="a"\n  id=b>\n[c](d) `e` <!-- f\n</div>',
      ['tag div class=a id=b', 'comment <!-- f\n</div>'],
    ],
    ['scripts', '<script>\n"<a>"\n</script>', ['tag script', 'end script']],
    ['cells', '| `a | b` | [c](d) |\n|---|---|---|\n| `e \\| f` | g |', ['link c → d', 'code e \\| f']],
    ['no spans in code', '```\n[a](b)\n```\n\n    `c`', []],
    ['headings', '# [a](b)\n`c`\n===', ['link a → b', 'code c']],
    [
      'a tag in an address',
      '[a]({{< b >}} "c") <a href="{{< d >}}" {{< e >}}>',
      ['link a → {{< b >}} c', 'tag a href={{< d >}} {{< e >}}='],
    ],
  ])('%s', (_what, source, expected) => {
    expect(outline(source)).toEqual(expected)
  })

  it('tells all references when it is not told which are defined', () => {
    expect(outline('[a][b] ![c][] [d]', false)).toEqual([
      'link a full b',
      'image c collapsed c',
      'link d shortcut d',
    ])
  })

  it('gives plain data with offsets in the source', () => {
    expect(spansOf('ab ![c](d)')).toEqual([
      {
        type: 'image',
        start: 3,
        end: 10,
        text: { start: 5, end: 6 },
        destination: { start: 8, end: 9 },
      },
    ])
  })

  it('never throws; spans are in order, inside their block, and either apart or one within the other', () => {
    fc.assert(
      fc.property(markdownPieces, fc.boolean(), (pieces, isStrict) => {
        const source = `x\n${pieces.join('')}`
        const open: number[] = []
        let from = 0
        for (const { start, end } of spansOf(source, isStrict)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          from = start
          while (open.length > 0 && open.at(-1)! <= start) open.pop()
          expect(end).toBeLessThanOrEqual(open.at(-1) ?? source.length)
          open.push(end)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
