import { expect, it } from 'vitest'
import { readBlocks } from '../../src/markdown/blocks/read-blocks.ts'
import { findSpans } from '../../src/markdown/inline/find-spans.ts'

const inputs: Readonly<Record<string, (size: number) => string>> = {
  'quotes in quotes': n => '> '.repeat(n),
  'lists in lists': n => '- '.repeat(n),
  'deep lists over lines': n => `${'- '.repeat(120)}a\n${`${' '.repeat(240)}b\n`.repeat(n / 100)}`,
  'lines of a quote': n => '> a\n'.repeat(n),
  'blank lines in an item': n => `- a${'\n'.repeat(n)}`,
  'blank lines in code': n => `    a\n${'\n'.repeat(n)}    b`,
  'breaks that are none': n => `${'* '.repeat(n)}a`,
  'marks of headings': n => '# '.repeat(n),
  'brackets that open': n => '['.repeat(n),
  'brackets that close': n => `${'['.repeat(n)}${']'.repeat(n)}`,
  'links in links': n => `${'['.repeat(n)}a${'](b)'.repeat(n)}`,
  images: n => `${'!['.repeat(n)}a${'](b)'.repeat(n)}`,
  'open addresses': n => '[]('.repeat(n),
  'open pointed addresses': n => '[](<a'.repeat(n),
  'open titles': n => '[a](b "'.repeat(n),
  'titles that only look open': n => `[a](b 'c${'[a](b "c" '.repeat(n)}`,
  parentheses: n => `[a](${'('.repeat(n)}`,
  'runs of backticks of many lengths': n =>
    Array.from({ length: Math.sqrt(n) }, (_, index) => `${'`'.repeat(index + 1)}a`).join(''),
  'open comments': n => 'a <!-- '.repeat(n),
  'open declarations': n => 'a <? <!A <![CDATA['.repeat(n),
  'open tags': n => 'a <b c="'.repeat(n),
  'quotes in tags': n => `a <b ${`a='x="' b='" y="' c='" z="' d='" `.repeat(n / 10)}`,
  'tags in attributes': n => `a <b ${`a='<b x="' b='" y="' `.repeat(n / 10)}`,
  'attributes without end': n => `<a ${'b '.repeat(n)}`,
  'tags on lines': n => '<a b="\n\n'.repeat(n),
  'open scripts': n => '<script>a\n'.repeat(n),
  'rows of a table': n => `|a|b|\n|-|-|\n${'|`a|[b](|\n'.repeat(n)}`,
  'dashes and bars': n => `a\n${'-|- '.repeat(n)}x`,
  'dashes and spaces': n => `a|b\n-|-${' '.repeat(n)}x`,
  'rows of dashes': n => '|-|-|-\n'.repeat(n),
  definitions: n => '[a]: b\n'.repeat(n),
  'definitions with open titles': n => '[a]: b "\n'.repeat(n),
  'an open label': n => `[${'a\n'.repeat(n)}`,
  references: n => '[a][b]'.repeat(n),
  'bare addresses': n => 'http://('.repeat(n),
  footnotes: n => '[^a'.repeat(n),
  'marks of footnotes': n => '[^a]: '.repeat(n),
  backslashes: n => '\\'.repeat(n),
}

it.each(Object.entries(inputs))('time grows with the length alone: %s', (_name, make) => {
  const time = (size: number) => {
    const text = make(size)
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 3; round++) {
      // the time of this process alone: the machine may be busy with others
      const start = process.cpuUsage()
      for (const block of readBlocks({ text, bodyStart: 0, calls: [] })) {
        findSpans(block, text, { bareLinks: true })
      }
      const { user, system } = process.cpuUsage(start)
      best = Math.min(best, (user + system) / 1000)
    }
    return best
  }
  const size = 4_000
  time(size)
  // eight times the input: linear is 8, quadratic 64; small times are noise
  expect((time(8 * size) + 3) / (time(size) + 3)).toBeLessThan(24)
})
