import { describe, expect, it } from 'vitest'
import { lintSource } from '../../src/lint.ts'
import { wordRule } from './word-rule.ts'

const rules = [wordRule('test/bad', 'wrong'), wordRule('test/ugly', 'nasty')].map(rule => ({
  rule,
  severity: 'error' as const,
}))

/** Lines with their rules, of what is left and of what is silenced. */
async function linesOf(source: string, path = 'page.md') {
  const { messages, silenced } = await lintSource(source, { path, rules })
  const describeOne = (message: (typeof messages)[number]) =>
    `${message.position.start.line} ${message.ruleId.slice('test/'.length)}`
  return {
    left: messages.map(describeOne),
    silenced: silenced.map(({ message, reason }) => [describeOne(message), reason ?? ''].join(' ').trim()),
  }
}

const cases: { name: string; source: string; left: string[]; silenced: string[]; path?: string }[] = [
  {
    name: 'the next line',
    source: '<!-- hugomark-disable-next-line -->\nwrong nasty\nwrong\n',
    left: ['3 bad'],
    silenced: ['2 bad', '2 ugly'],
  },
  {
    name: 'the next line, one rule, with a reason',
    source: '<!-- hugomark-disable-next-line test/bad -- a quotation -->\nwrong nasty\n',
    left: ['2 ugly'],
    silenced: ['2 bad a quotation'],
  },
  {
    name: 'the line itself',
    source: 'wrong <!-- hugomark-disable-line test/bad, test/ugly --> nasty\nnasty\n',
    left: ['2 ugly'],
    silenced: ['1 bad', '1 ugly'],
  },
  {
    name: 'a comment over several lines counts from its last one',
    source: '<!-- hugomark-disable-next-line\n  test/bad\n  -- long\n-->\nwrong\n',
    left: [],
    silenced: ['5 bad long'],
  },
  {
    name: 'a range',
    source:
      'wrong\n<!-- hugomark-disable test/bad -->\nwrong nasty\n<!-- hugomark-enable test/bad -->\nwrong\n',
    left: ['1 bad', '3 ugly', '5 bad'],
    silenced: ['3 bad'],
  },
  {
    name: 'a range of all rules that one rule leaves',
    source: '<!-- hugomark-disable -->\n<!-- hugomark-enable test/ugly -->\nwrong nasty\n',
    left: ['3 ugly'],
    silenced: ['3 bad'],
  },
  {
    name: 'a range without end',
    source: 'nasty\n<!-- hugomark-disable test -->\nwrong nasty\n',
    left: ['1 ugly'],
    silenced: ['3 bad', '3 ugly'],
  },
  {
    name: 'the file',
    source: 'wrong\n\n<!-- hugomark-disable-file test/bad -->\nnasty\n',
    left: ['4 ugly'],
    silenced: ['1 bad'],
  },
  {
    name: 'a link definition',
    source:
      'wrong\n\n[//]: # (hugomark-disable-next-line test/bad)\nwrong\n[//]: # "hugomark-disable-next-line test/bad"\nwrong\n',
    left: ['1 bad'],
    silenced: ['4 bad', '6 bad'],
  },
  {
    name: 'YAML front matter',
    source: '---\n# hugomark-disable-file test/bad -- generated\na: b\n---\nwrong nasty\n',
    left: ['5 ugly'],
    silenced: ['5 bad generated'],
  },
  {
    name: 'TOML front matter',
    source: '+++\na = 1 # hugomark-disable test/bad\n+++\r\nwrong nasty\r\n',
    left: ['4 ugly'],
    silenced: ['4 bad'],
  },
  {
    name: 'JSON front matter, which has no comments',
    source: '{"hugomark": {"disable": ["test/bad"]}}\nwrong nasty\n',
    left: ['2 ugly'],
    silenced: ['2 bad'],
  },
  {
    name: 'a comment shortcode',
    source: 'Text.\n{{% comment %}} hugomark-disable-next-line test/bad {{% /comment %}}\nwrong\n',
    left: [],
    silenced: ['3 bad'],
  },
  {
    name: 'a page of HTML',
    source: '<pre>\n<!-- hugomark-disable-next-line -->\nwrong</pre>\n',
    path: 'page.html',
    left: [],
    silenced: ['3 bad'],
  },
  {
    name: 'no directive: code',
    source: '`<!-- hugomark-disable-line -->` wrong\n\n    <!-- hugomark-disable-next-line -->\nwrong\n',
    left: ['1 bad', '4 bad'],
    silenced: [],
  },
  {
    name: 'no directive: a longer word, plain text, a value of a tag',
    source:
      '<!-- hugomark-disabled -->\nhugomark-disable-next-line\nwrong {{< a "<!-- hugomark-disable-line -->" >}}\n',
    left: ['3 bad'],
    silenced: [],
  },
]

describe('directives', () => {
  it.each(cases)('$name', async ({ source, path, left, silenced }) => {
    expect(await linesOf(source, path)).toEqual({ left, silenced })
  })
})
