import { describe, expect, test } from 'vitest'
import { parseTemplate } from '../../src/gotmpl/reader/parse-template.ts'
import { takesInner } from '../../src/gotmpl/takes-inner.ts'
import { readJson } from './read-fixtures.ts'

const rows = readJson<{ template: string; takesInner: boolean }[]>('takes-inner.json')

describe('takesInner', () => {
  test.each(rows)('decides as Hugo 0.169 does: $template', row => {
    expect(takesInner(parseTemplate(row.template))).toBe(row.takesInner)
  })

  test('does not judge a template that does not parse', () => {
    expect(takesInner(parseTemplate('{{ .Inner }}{{ if }}'))).toBe('unknown')
  })
})
