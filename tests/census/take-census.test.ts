import { expect, test } from 'vitest'
import { csvLines } from '../../src/census/report/csv-lines.ts'
import { takeCensus } from '../../src/census/take-census.ts'

const page = (body: string) => `---\ntitle: x\n---\n${body}`

test('rows by everything that they tell, the most frequent first, with samples', () => {
  const files = [
    { path: 'a.md', source: page(`${'{{< img src="a" alt="b" >}}\n\n'.repeat(7)}`) },
    {
      path: 'b.md',
      source: page('é {{< img alt="c" src=`d` >}} {{% img "x" 1 %}} {{< img />}} {{< x 1 a=2 >}}\n'),
    },
    {
      path: 'c.md',
      source: page(
        '{{< box >}}{{< box >}}{{< /box >}}{{< /box >}}{{< t.inline >}}{{ now }}{{< /t.inline >}}\n',
      ),
    },
    { path: 'd.md', source: page('{{</* img */>}} {{< /img >}} {{< .bad >}}\n') },
  ]
  const row = (
    count: number,
    name: string,
    delimiter: string,
    form: string,
    shape: string,
    context: string,
    ...samples: string[]
  ) => ({ name, delimiter, form, arguments: shape, context, count, samples })
  const census = takeCensus(files)
  expect(census).toEqual({
    totals: { files: 4, filesWithCalls: 3, filesWithErrors: 2, calls: 14, names: 4 },
    rows: [
      row(
        7,
        'img',
        '<',
        'single',
        'named: alt, src',
        'block',
        'a.md:4:1',
        'a.md:6:1',
        'a.md:8:1',
        'a.md:10:1',
        'a.md:12:1',
      ),
      row(2, 'box', '<', 'paired', 'none', 'block', 'c.md:4:1', 'c.md:4:12'),
      row(1, 'img', '%', 'single', 'positional: 2', 'inline', 'b.md:4:31'),
      row(1, 'img', '<', 'selfClosing', 'none', 'inline', 'b.md:4:49'),
      row(1, 'img', '<', 'single', 'named: alt, src', 'inline', 'b.md:4:3'),
      row(1, 't.inline', '<', 'paired', 'none', 'block', 'c.md:4:47'),
      row(1, 'x', '<', 'single', 'positional: 1; named: a', 'inline', 'b.md:4:62'),
    ],
    escapedTags: { count: 1, samples: ['d.md:4:1'] },
    strayTags: { count: 2, samples: ['d.md:4:17', 'd.md:4:30'] },
  })
  expect(JSON.parse(JSON.stringify(census))).toEqual(census)
})

test('without calls', () => {
  expect(takeCensus([])).toEqual({
    totals: { files: 0, filesWithCalls: 0, filesWithErrors: 0, calls: 0, names: 0 },
    rows: [],
    escapedTags: { count: 0, samples: [] },
    strayTags: { count: 0, samples: [] },
  })
})

test('templates decide on pairs', () => {
  const source = page('{{< a >}}{{< b >}}{{< /a >}}\n')
  const shortcodes = (name: string) => ({ inner: name === 'a' })
  const forms = takeCensus([{ path: 'a.md', source }], { shortcodes }).rows.map(({ name, form }) => [
    name,
    form,
  ])
  expect(forms).toEqual([
    ['a', 'paired'],
    ['b', 'single'],
  ])
})

test('CSV quotes what it must, and no path starts a formula', () => {
  const source = page('{{< a x=1 y=2 >}} x\n')
  const census = takeCensus(['=1,"2".md', '+b\n.md'].map(path => ({ path, source })))
  expect([...csvLines(census)].join('')).toBe(
    'name,delimiter,form,arguments,context,count,samples\r\n' +
      'a,<,single,"named: x, y",inline,2,"./=1,""2"".md:4:1 | ./+b\n.md:4:1"\r\n',
  )
})
