import type { LintFileResult, LintMessage, LintReport } from '../../src/format/lint-report.ts'
import { createLineIndex } from '../../src/text/line-index.ts'

const tabs = '# Tabs\n\n{{< tabs >}}\n\t日本 {{< tab "a" b=1 >}}\n{{< /tabs >}}\n'
const other = '{{< "x"\n'

function message(
  source: string,
  [from, to]: [from: number, to: number],
  rest: Omit<LintMessage, 'range'>,
): LintMessage {
  const index = createLineIndex(source)
  return { ...rest, range: { start: index.pointAt(from), end: index.pointAt(to) } }
}

const results: LintFileResult[] = [
  { path: 'content/fine.md', source: 'Fine.\n', messages: [] },
  {
    path: 'content/tabs & more, 100%.md',
    source: tabs,
    messages: [
      message(tabs, [tabs.indexOf('b=1'), tabs.indexOf('b=1') + 3], {
        ruleId: 'parse/mixed-params',
        severity: 'error',
        message: 'Either "a" or b=1: write {{< tab a="…" >}}, [see](0).',
        url: 'https://example.org/rules?a=1&b=<2>',
        fixable: true,
        fix: { isSafe: true, edits: [{ startOffset: 37, endOffset: 40, text: '"b<1>"' }] },
        suggestions: [
          {
            message: 'Drop {b} & [all](1) of <it>.',
            edits: [{ startOffset: 36, endOffset: 40, text: '' }],
          },
        ],
        related: {
          message: 'The {first} <one>.',
          position: {
            start: { line: 4, column: 13, offset: 33 },
            end: { line: 4, column: 16, offset: 36 },
          },
        },
        hugoFatal: true,
      }),
      message(tabs, [8, tabs.length], {
        ruleId: 'site/no-tab',
        severity: 'warning',
        message: "100% <empty> & it's | odd:\nsecond line\u0001",
        fixable: false,
        hugoFatal: false,
      }),
      message(tabs, [8, tabs.length], {
        ruleId: 'site/no-tab',
        severity: 'warning',
        message: "100% <empty> & it's | odd:\nsecond line\u0001",
        fixable: false,
      }),
    ],
  },
  {
    path: '/sites/é/[x]:y.md',
    messages: [
      message(other, [0, 3], { ruleId: 'style/x', severity: 'info', message: 'A note.', fixable: false }),
    ],
  },
]

/** A report with all that has to be escaped somewhere. */
export const sampleReport: LintReport = {
  results,
  summary: { files: 3, errors: 1, warnings: 2, infos: 1, fixable: 1, hugoFatal: 1 },
  rules: [
    {
      id: 'parse/mixed-params',
      description: 'Reports calls with `a` and b="1" [mixed].',
      why: 'Hugo | refuses <them>.',
      advice: 'Name all: `{{< a b="1" >}}`.',
      severity: 'error',
    },
  ],
}

/** A run over two files without a message. */
export const cleanReport: LintReport = {
  results: [
    { path: 'a.md', messages: [] },
    { path: 'b.md', messages: [] },
  ],
  summary: { files: 2, errors: 0, warnings: 0, infos: 0, fixable: 0, hugoFatal: 0 },
}
