import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryHost, type PageHeading, readSite } from '../../src/site.ts'
import { measuredHeadings } from './measured-headings.ts'

async function headingsOf(page: string, config = ''): Promise<readonly PageHeading[]> {
  const files = {
    'hugo.toml': config,
    'content/p.md': page,
    'layouts/_shortcodes/tab.html': '{{ .Inner | markdownify }}',
    'layouts/_shortcodes/raw.html': '{{ .Inner }}',
    'layouts/_shortcodes/leaf.html': 'x',
  }
  const site = await readSite(memoryHost(files))
  const pages = await site.pages()
  return pages.headings(pages.byPath('/p')!)
}

describe('ids of headings, measured with Hugo 0.169', () => {
  const source = measuredHeadings.map(({ markdown }) => markdown).join('\n\n')

  it.each(['github', 'github-ascii', 'blackfriday'] as const)('%s', async type => {
    const page = `---\ntitle: x\n---\n${source}\n\n[t]: /u\n[^1]: note\n`
    const found = await headingsOf(page, `[markup.goldmark.parser]\nautoHeadingIDType = "${type}"`)
    const wanted = measuredHeadings.flatMap(({ ids, ...row }) =>
      row[type] === undefined ? ids : [row[type]],
    )
    expect(found.map(({ id }) => id)).toEqual(wanted)
  })
})

describe('headings of a page', () => {
  it('numbers ids apart in shortcodes, and leaves open what a shortcode decides', async () => {
    const page = [
      '# Same',
      '{{< tab >}}',
      '# Same',
      '## Same',
      '{{% leaf %}}',
      '{{< /tab >}}',
      '## Same {{< leaf >}}',
      '{{< raw >}}',
      '# no heading',
      '{{< /raw >}}',
      '{{< highlight sh >}}',
      '# comment',
      '{{< /highlight >}}',
      '### Same',
      '#### Same {#own}',
    ].join('\n')
    const found = await headingsOf(page)
    expect(found).toEqual([
      { level: 1, text: 'Same', id: 'same', isExplicit: false, startOffset: 0, shortcode: undefined },
      { level: 1, text: 'Same', id: 'same', isExplicit: false, startOffset: 19, shortcode: 'tab' },
      { level: 2, text: 'Same', id: 'same-1', isExplicit: false, startOffset: 26, shortcode: 'tab' },
      {
        level: 2,
        text: 'Same',
        id: undefined,
        isExplicit: false,
        startOffset: page.indexOf('## Same {{'),
        shortcode: undefined,
      },
      {
        level: 3,
        text: 'Same',
        id: 'same-1',
        isExplicit: false,
        startOffset: page.indexOf('### Same'),
        shortcode: undefined,
      },
      {
        level: 4,
        text: 'Same',
        id: 'own',
        isExplicit: true,
        startOffset: page.indexOf('#### Same'),
        shortcode: undefined,
      },
    ])
  })

  it('numbers as Hugo 0.169 where calls of {{% %}} stand in others', async () => {
    const page = [
      '## Same',
      '{{% raw %}}\n## Same\n{{% /raw %}}',
      '{{< raw >}}\n## Hidden\n{{% raw %}}\n\n## Same\n\n## Same\n\n{{% /raw %}}',
      '{{% raw %}}\n\n## Same\n\n{{< raw >}}\n## Hidden\n{{< /raw >}}\n\n{{% raw %}}\n## Same\n{{% /raw %}}\n{{% /raw %}}',
      '{{< /raw >}}',
      '## Same',
      '{{< tab >}}\n## Same\n{{% raw %}}\n## Same\n{{% /raw %}}\n{{< /tab >}}',
      '{{% tab %}}\n## Same\n{{% raw %}}\n## Same\n{{% /raw %}}\n{{% /tab %}}',
      '{{% raw %}}\n## Same\n{{% raw %}}\n## Same\n{{% /raw %}}\n{{% /raw %}}',
    ].join('\n\n')
    const found = await headingsOf(page)
    expect(found.map(({ id }) => id)).toEqual([
      'same',
      'same-1',
      ...['same', 'same-1', 'same', 'same'],
      'same-2',
      ...['same', 'same'],
      ...['same', 'same'],
      ...['same-3', 'same'],
    ])
  })

  it('makes no ids when configuration says so', async () => {
    const found = await headingsOf('# A\n\n# B {#b}\n', 'markup.goldmark.parser.autoHeadingID = false')
    expect(found.map(({ id }) => id)).toEqual([undefined, 'b'])
  })

  it('never throws, keeps the order, and makes every made id once', async () => {
    const piece = fc.constantFrom(
      '# ',
      '> ',
      '- ',
      '1. ',
      '```\n',
      '    ',
      '\n',
      '===\n',
      '---\n',
      'a_b',
      '{#x}',
      '<div>',
      '`',
      '\t',
      'é',
      '{{< tab >}}',
      '{{< /tab >}}',
      '[a](b)',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async pieces => {
        const found = await headingsOf(`x\n${pieces.join('')}`)
        const offsets = found.map(({ startOffset }) => startOffset)
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
        const made = found.filter(({ shortcode, isExplicit }) => shortcode === undefined && !isExplicit)
        const ids = made.flatMap(({ id }) => id ?? [])
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 200 },
    )
  })
})
