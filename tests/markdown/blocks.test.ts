import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'
import { readBlocks } from '../../src/markdown/blocks/read-blocks.ts'
import { maskTags } from '../../src/markdown/mask-tags.ts'
import { markdownPieces } from './markdown-pieces.ts'

function blocksOf(source: string) {
  const page = maskTags(source, parse(source).tree)
  return { page, blocks: readBlocks(page) }
}

/** Each block as a line: its kind with what it tells, and its content. */
function outline(source: string): string[] {
  return blocksOf(source).blocks.map(block => {
    const details = [block.kind as string]
    if (block.kind === 'heading') details.push(`${block.style}${block.level}`)
    if (block.kind === 'html') details.push(`${block.htmlKind}`)
    if (block.kind === 'fencedCode') {
      const { mark, infoStart, infoEnd, isClosed } = block.fence
      details.push(mark, source.slice(infoStart, infoEnd) || '-', isClosed ? 'closed' : 'open')
    }
    if (block.isInQuote) details.push('quote')
    if (block.isInList) details.push(`list${block.listIndent}`)
    if (block.isInCall) details.push('call')
    const lines = block.lines.map(({ start, end }) => source.slice(start, end))
    return `${details.join(' ')}: ${lines.join('|')}`
  })
}

describe('blocks', () => {
  it.each<[what: string, source: string, expected: string[]]>([
    ['nothing', '', []],
    ['blank lines', ' \n\t\n\r\n', []],
    ['paragraphs', 'a\n  b\r\n\nc', ['paragraph: a|  b', 'paragraph: c']],
    ['front matter is no Markdown', '---\ntitle: x\n---\na\n', ['paragraph: a']],
    [
      'headings',
      '# a #\n  ###   b  ##\n#c\n####### d\n##\n# e\\#\n',
      [
        'heading atx1: a',
        'heading atx3: b',
        'paragraph: #c|####### d',
        'heading atx2: ',
        'heading atx1: e\\#',
      ],
    ],
    [
      'underlined headings',
      'a\nb\n===\nc\n---\n\n---\n',
      ['heading setext1: a|b', 'heading setext2: c', 'thematicBreak: '],
    ],
    [
      'a lazy line underlines nothing',
      '> a\n===\n\n> b\n---\n',
      ['paragraph quote: a|===', 'paragraph quote: b', 'thematicBreak: '],
    ],
    [
      'breaks',
      '***\n- - -\n_ _ _ _\n--\n',
      ['thematicBreak: ', 'thematicBreak: ', 'thematicBreak: ', 'paragraph: --'],
    ],
    [
      'fences',
      '```go x\na\n\n ````\n~~~\n```\nb',
      ['fencedCode ``` go x closed: a|', 'fencedCode ~~~ - open: ```|b'],
    ],
    ['no fence: a backtick behind it', '``` a`\nb\n', ['paragraph: ``` a`|b']],
    [
      'a fence ends with its list item',
      '- ```\n  a\n\nb\n',
      ['fencedCode ``` - open list2: a|', 'paragraph: b'],
    ],
    ['indented code', '    a\n\n     b\n\n\nc\n    d\n', ['indentedCode: a|| b', 'paragraph: c|    d']],
    [
      'lists',
      '1. a\n   b\n2.  - c\n\n    d\ne\n',
      ['paragraph list3: a|b', 'paragraph list6: c', 'paragraph list4: d|e'],
    ],
    ['a list item of one number interrupts', 'a\n2. b\n1. c\n', ['paragraph: a|2. b', 'paragraph list3: c']],
    ['an empty item', '-\n  a\n-\n\n  b\n', ['paragraph list2: a', 'paragraph:   b']],
    ['tabs', '-\ta\n\n\tb\n\t\tc\n', ['paragraph list4: a', 'paragraph list4: b|\tc']],
    ['quotes', '> a\n> > b\nc\n\nd\n', ['paragraph quote: a', 'paragraph quote: b|c', 'paragraph: d']],
    [
      'HTML',
      '<div>\na\n\n<!-- b\n\nc --> d\n<b>e</b>\n<i>\n\n<i>\nx\n\n<script>\n\n</script>\n',
      [
        'html 6: <div>|a',
        'html 2: <!-- b||c --> d',
        'paragraph: <b>e</b>|<i>',
        'html 7: <i>|x',
        'html 1: <script>||</script>',
      ],
    ],
    [
      'tables',
      'x\n| a | b |\n|---|:-:|\n| c |\n\n| a |\n|---|---|\n',
      ['paragraph: x', 'table: | a | b |||---|:-:||| c |', 'paragraph: | a |||---|---|'],
    ],
    [
      'definitions',
      '[a]: /x "t"\n[b]:\n  </y z>\n  \'u\nv\'\ntext\n[c]: /z\n',
      ['definition: [a]: /x "t"', "definition: [b]:|  </y z>|  'u|v'", 'paragraph: text|[c]: /z'],
    ],
    [
      'a heading below definitions',
      '[a]: /x\nb\n---\n[c]: /y\n===\n',
      ['definition: [a]: /x', 'heading setext2: b', 'definition: [c]: /y', 'paragraph: ==='],
    ],
    ['footnotes', 'a[^1]\n\n[^1]: b\n\n    c\n', ['paragraph: a[^1]', 'paragraph: b', 'paragraph: c']],
    [
      'what a call leaves open ends with it',
      'x\n\n{{< a >}}\n\n```\nb\n{{< /a >}}\nc\n',
      ['paragraph: x', 'paragraph: {{< a >}}', 'fencedCode ``` - open call: b', 'paragraph: {{< /a >}}|c'],
    ],
    ['a tag is text', '- {{< a "\n# b\n" >}}\n', ['paragraph list2: {{< a "\n# b\n" >}}']],
  ])('%s', (_what, source, expected) => {
    expect(outline(source)).toEqual(expected)
  })

  it.each<[what: string, source: string, expected: string[]]>([
    ['a tag on a lazy line', '1. a\n<img src="x">\n', ['paragraph list3: a|<img src="x">']],
    ['the end of a raw element', '</pre>\nb\n', ['paragraph: </pre>|b']],
    ['a line below definitions', '[a]: /x\n===\n[a]\n', ['definition: [a]: /x', 'paragraph: ===|[a]']],
    ['a row without bars', '| a |\n|---|\n| b |\nd\n', ['table: | a |||---||| b ||d']],
    ['a footnote behind its paragraph', 'a[^1]\n[^1]: b\n', ['paragraph: a[^1]', 'paragraph: b']],
  ])('as Hugo 0.169 renders it: %s', (_what, source, expected) => {
    expect(outline(source)).toEqual(expected)
  })

  it('has whole blocks as plain data', () => {
    expect(blocksOf('> - ~~~ js \n>   a\n').blocks).toEqual([
      {
        kind: 'fencedCode',
        isInList: true,
        isInQuote: true,
        isInCall: false,
        listIndent: 2,
        start: 4,
        end: 17,
        lines: [{ start: 16, end: 17 }],
        fence: { mark: '~~~', infoStart: 8, infoEnd: 10, isClosed: false },
      },
    ])
  })

  it('never throws; blocks are in order, inside the body, and only marks and white space are between them', () => {
    fc.assert(
      fc.property(markdownPieces, pieces => {
        const source = `x\n${pieces.join('')}`
        const { page, blocks } = blocksOf(source)
        let end = page.bodyStart
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end)
          expect(page.text.slice(end, block.start)).toMatch(/^(?:[\s>*+\-0-9.)]|\[\^[^\]]+\]:)*$/)
          expect(block.end).toBeGreaterThan(block.start)
          end = block.end
          let from = page.text.lastIndexOf('\n', block.start - 1) + 1
          for (const line of block.lines) {
            expect(line.start).toBeGreaterThanOrEqual(from)
            expect(line.end).toBeGreaterThanOrEqual(line.start)
            expect(page.text.slice(line.start, line.end)).not.toContain('\n')
            from = line.end
          }
          expect(from).toBeLessThanOrEqual(page.text.length)
        }
        expect(page.text.slice(end)).toMatch(/^(?:[\s>*+\-0-9.)]|\[\^[^\]]+\]:)*$/)
      }),
      { numRuns: 1000 },
    )
  })
})
