import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { FrameStyle } from '../../src/diagnostics/frame.ts'
import type { LintMessage } from '../../src/format/lint-report.ts'
import { reporters } from '../../src/format/reporters.ts'
import { cleanReport, sampleReport } from './sample-report.ts'

const names = Object.keys(reporters) as (keyof typeof reporters)[]

describe('a report with all that has to be escaped', () => {
  test.each(names)('%s', name => {
    const expected = readFileSync(new URL(`expected/${name}.txt`, import.meta.url), 'utf8')
    expect([...reporters[name](sampleReport, { version: '1.2.3' })].join('')).toBe(expected)
  })
})

/** That of html is in html-report.test.ts. */
const clean: Omit<Record<keyof typeof reporters, string>, 'html'> = {
  stylish: 'no problems in 2 files\n',
  compact: '',
  json: `{"results":[
{"path":"a.md","messages":[]},
{"path":"b.md","messages":[]}
],"summary":{"files":2,"errors":0,"warnings":0,"infos":0,"fixable":0,"hugoFatal":0}}
`,
  jsonl: '',
  sarif: `{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"hugomark","rules":[]}},"columnKind":"utf16CodeUnits","results":[
]}]}
`,
  github: '',
  'github-summary': '## hugomark\n\nno problems in 2 files\n',
  gitlab: '[\n]\n',
  junit: `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="hugomark" tests="2" failures="0" errors="0">
  <testsuite name="a.md" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="a.md" name="no problems" file="a.md"/>
  </testsuite>
  <testsuite name="b.md" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="b.md" name="no problems" file="b.md"/>
  </testsuite>
</testsuites>
`,
  checkstyle: `<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="a.md">
  </file>
  <file name="b.md">
  </file>
</checkstyle>
`,
  azure: '',
  teamcity: '',
}

describe('a report without messages', () => {
  test.each(Object.keys(clean) as (keyof typeof clean)[])('%s', name => {
    expect([...reporters[name](cleanReport)].join('')).toBe(clean[name])
  })
})

test('stylish paints its parts', () => {
  const style: FrameStyle = {
    bold: text => `<b>${text}</b>`,
    dim: text => `<dim>${text}</dim>`,
    red: text => `<red>${text}</red>`,
    yellow: text => `<yellow>${text}</yellow>`,
    blue: text => `<blue>${text}</blue>`,
  }
  const [, result] = sampleReport.results
  const report = { ...sampleReport, results: [{ ...result!, messages: result!.messages.slice(0, 1) }] }
  expect([...reporters.stylish(report, { style })].join('')).toBe(
    `<b>content/tabs & more, 100%.md:4:17:</b> <red>error</red>: Either "a" or b=1: write {{< tab a="…" >}}, [see](0). <dim>(parse/mixed-params)</dim>
<dim>  4 |</dim>     日本 {{< tab "a" b=1 >}}
<dim>    |</dim>                  <blue>--- The {first} <one>.</blue>
<dim>    |</dim>                      <red>^^^</red>
<dim>    =</dim> Hugo refuses the file for this
<dim>    =</dim> fixable
<dim>    =</dim> suggestion: Drop {b} & [all](1) of <it>.
<dim>    =</dim> see https://example.org/rules?a=1&b=<2>

4 problems (1 error, 2 warnings, 1 info) in 3 files, 1 fixable
`,
  )
})

test('stylish shows the place that explains a report, and what could be done', () => {
  const source = 'a\na b\n'
  const place = (line: number, offset: number) => ({
    start: { line, column: 1, offset },
    end: { line, column: 2, offset: offset + 1 },
  })
  const message: LintMessage = {
    ruleId: 'x/y',
    severity: 'warning',
    message: 'Twice.',
    range: place(2, 2),
    fixable: false,
    related: { message: 'First here.', position: place(1, 0) },
    suggestions: [
      { message: 'Remove this one.', edits: [] },
      { message: 'Remove the first one.', edits: [] },
    ],
  }
  const results = [{ path: 'a.md', source, messages: [message] }]
  const report = { results, summary: { ...cleanReport.summary, files: 1, warnings: 1 } }
  expect([...reporters.stylish(report)].join('')).toBe(
    `a.md:2:1: warning: Twice. (x/y)
  1 | a
    | - First here.
  2 | a b
    | ^
    = suggestion: Remove this one.
    = suggestion: Remove the first one.

1 problem (1 warning) in 1 file
`,
  )
})

test('the summary for GitHub ends below its limit and counts what is left out', () => {
  const [message] = sampleReport.results[1]!.messages
  const text = '日'.repeat(1000)
  const messages = Array.from({ length: 400 }, () => ({ ...message!, message: text }))
  const report = {
    results: [{ path: 'a.md', messages }],
    summary: { ...cleanReport.summary, files: 1, errors: 400 },
  }
  const output = [...reporters['github-summary'](report)].join('')
  const rows = output.split('\n').filter(line => line.startsWith('| a.md')).length
  const ending = `|\n\n${400 - rows} more are left out, for GitHub takes no longer summary.\n`
  expect(output.slice(-ending.length)).toBe(ending)
  expect(Buffer.byteLength(output)).toBeGreaterThan(990_000)
  expect(Buffer.byteLength(output)).toBeLessThan(1024 * 1024)
})
