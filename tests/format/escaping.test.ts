import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LintFileResult, LintReport } from '../../src/format/lint-report.ts'
import { pathUri } from '../../src/format/path-uri.ts'
import { reporters } from '../../src/format/reporters.ts'
import { cleanReport, sampleReport } from './sample-report.ts'
import { sarifErrors } from './sarif-schema.ts'

const awkward = fc.constantFrom(
  '\n',
  '\r',
  '\t',
  '\0',
  '\ud800',
  '"',
  '<',
  '&',
  ']]>',
  '{0}',
  '](',
  '%0A',
  '::',
  ',',
  '|',
)
const text = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 8 })
  .map(parts => parts.join(''))
const point = fc.record({
  line: fc.integer({ min: 1, max: 9 }),
  column: fc.integer({ min: 1, max: 9 }),
  offset: fc.nat(),
})
const range = fc.tuple(point, point).map(([start, end]) => ({ start, end }))
const message = fc.record(
  {
    ruleId: text,
    severity: fc.constantFrom('error', 'warning', 'info'),
    message: text,
    range,
    url: fc.webUrl(),
    fixable: fc.boolean(),
    hugoFatal: fc.boolean(),
  },
  { requiredKeys: ['ruleId', 'severity', 'message', 'range', 'fixable'] },
)
const result: fc.Arbitrary<LintFileResult> = fc.record({
  path: text,
  messages: fc.array(message, { maxLength: 3 }),
})
const report: fc.Arbitrary<LintReport> = fc
  .array(result, { maxLength: 3 })
  .map(results => ({ results, summary: cleanReport.summary }))

const write = (name: keyof typeof reporters, from: LintReport) => [...reporters[name](from)].join('')
const linesOf = (output: string) => output.split('\n').slice(0, -1)
const messagesOf = ({ results }: LintReport) =>
  results.flatMap(({ path, messages }) => messages.map(each => ({ path, ...each })))

describe('SARIF', () => {
  test('the schema refuses a broken log', () => {
    expect(sarifErrors({ version: '2.1.0', runs: [{ results: [] }] })).toMatchObject([
      { instancePath: '/runs/0', params: { missingProperty: 'tool' } },
    ])
  })

  test('the sample is valid', () => {
    expect(sarifErrors(JSON.parse(write('sarif', sampleReport)))).toEqual([])
  })

  test('any report is valid, and its messages have no placeholders and no links', () => {
    fc.assert(
      fc.property(report, from => {
        const log = JSON.parse(write('sarif', from))
        expect(sarifErrors(log)).toEqual([])
        const texts: string[] = log.runs[0].results.map(
          (each: { message: { text: string } }) => each.message.text,
        )
        const read = texts.map(each => each.replaceAll('{{', '{').replaceAll('}}', '}'))
        expect(read).toEqual(messagesOf(from).map(each => each.message.replaceAll('](', '] (')))
      }),
    )
  })
})

test('JSON gives the report back, without the sources', () => {
  fc.assert(
    fc.property(report, from => {
      expect(JSON.parse(write('json', from))).toEqual(from)
    }),
  )
})

test('JSON lines and GitLab give each message back', () => {
  fc.assert(
    fc.property(report, from => {
      const messages = messagesOf(from)
      expect(linesOf(write('jsonl', from)).map(line => JSON.parse(line))).toEqual(messages)
      const issues: { description: string; fingerprint: string }[] = JSON.parse(write('gitlab', from))
      expect(issues.map(({ description }) => description)).toEqual(messages.map(each => each.message))
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
    }),
  )
})

test('a fingerprint for GitLab does not change when text is added above', () => {
  const [, { messages }] = sampleReport.results as [LintFileResult, LintFileResult]
  const prints = (source: string, added: number) => {
    const moved = messages.map(each => {
      const move = (at: typeof each.range.start) => ({ ...at, line: at.line + 1, offset: at.offset + added })
      return added === 0
        ? each
        : { ...each, range: { start: move(each.range.start), end: move(each.range.end) } }
    })
    const from = { results: [{ path: 'a.md', source, messages: moved }], summary: cleanReport.summary }
    return JSON.parse(write('gitlab', from)).map((each: { fingerprint: string }) => each.fingerprint)
  }
  const source = sampleReport.results[1]!.source!
  expect(prints(`new\n${source}`, 4)).toEqual(prints(source, 0))
  expect(prints(source.replace('b=1', 'b=2'), 0)[0]).not.toBe(prints(source, 0)[0])
})

test('GitHub gets one command a message, and reads the message', () => {
  const decode = (from: string) => {
    return from.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
  }
  fc.assert(
    fc.property(report, from => {
      const output = write('github', from)
      const read = linesOf(output).map(line => {
        const [, properties, data] = /^::(?:error|warning|notice) (.*?)::(.*)$/s.exec(line)!
        const fields = new Map(properties!.split(',').map(each => each.split('=', 2) as [string, string]))
        return [decode(data!), fields.get('line')]
      })
      expect(output).not.toContain('\r')
      expect(read).toEqual(
        messagesOf(from).map(({ message, url, range }) => [
          url === undefined ? message : `${message}\nsee ${url}`,
          String(range.start.line),
        ]),
      )
    }),
  )
})

test.each(['junit', 'checkstyle'] as const)('%s is well-formed XML 1.0', name => {
  const tag = /<(\/?)([a-z-]+)(?: [a-z]+="(?:[^"<&]|&(?:[a-z]+|#\d+);)*")*(\/?)>/g
  fc.assert(
    fc.property(report, from => {
      const [, body] = write(name, from).split('<?xml version="1.0" encoding="UTF-8"?>\n')
      const open: string[] = []
      const rest = body!.replace(tag, (_, closes: string, element: string, isEmpty: string) => {
        if (closes !== '') expect(open.pop()).toBe(element)
        else if (isEmpty === '') open.push(element)
        return ''
      })
      expect(open).toEqual([])
      expect(rest.replace(/&(?:amp|lt|gt|quot|#\d+);/g, '')).not.toMatch(/[<&]/)
      expect(body).not.toMatch(/[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Cs}/u)
    }),
  )
})

describe('the URI of a path', () => {
  test.each([
    ['content/a b.md', 'content/a%20b.md'],
    ['../a#b?.md', '../a%23b%3F.md'],
    ['x:y/日.md', 'x%3Ay/%E6%97%A5.md'],
    ['/sites/a%.md', 'file:///sites/a%25.md'],
    ['C:/sites/ä.md', 'file:///C:/sites/%C3%A4.md'],
    ['//host/share/a.md', 'file://host/share/a.md'],
    ['\ud800.md', '%EF%BF%BD.md'],
  ])('%j', (path, uri) => {
    expect(pathUri(path)).toBe(uri)
  })
})
