import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/index.ts'
import { loadTables, tableIds } from './load-tables.ts'
import { describeMessage, fixCase, lintCase } from './run-case.ts'

const tables = await loadTables()

describe.each(tables)('$id', ({ rule, cases: { fails, passes } }) => {
  it('has cases of both kinds', () => {
    expect(fails.length).toBeGreaterThan(0)
    expect(passes.length).toBeGreaterThan(0)
  })

  it.each(fails)('fails: $name', async each => {
    const { messages, hugo } = await lintCase(rule, each)
    expect(messages.map(describeMessage)).toEqual(each.reports)
    expect(messages.every(({ url }) => url?.startsWith('https://'))).toBe(true)
    const suggestions = messages.flatMap(message => message.suggestions ?? [])
    expect(
      suggestions.map(({ message, edits }) => [message, applyEdits(each.source, edits)] as const),
    ).toEqual(each.suggestions ?? [])
    if (each.hugoSays !== undefined) {
      expect(hugo && `${hugo.line}:${hugo.column} ${hugo.message}`).toBe(each.hugoSays)
    }
    const safe = await fixCase(rule, each, false)
    expect(safe.failures).toEqual([])
    expect(safe.output).toBe(each.fixed ?? each.source)
    const unsafe = await fixCase(rule, each, true)
    expect(unsafe.failures).toEqual([])
    expect(unsafe.output).toBe(each.unsafeFixed ?? each.fixed ?? each.source)
    // a second run changes nothing
    const again = await fixCase(rule, { ...each, source: unsafe.output }, true)
    expect(again.output).toBe(unsafe.output)
  })

  it.each(passes)('passes: $name', async each => {
    const { messages } = await lintCase(rule, each)
    expect(messages.map(describeMessage)).toEqual([])
  })

  it('offers what its meta says', async () => {
    const all = (await Promise.all(fails.map(each => lintCase(rule, each)))).flatMap(
      ({ messages }) => messages,
    )
    const fixes = all.flatMap(({ fix }) => (fix === undefined ? [] : [fix.isSafe]))
    const offered = fixes.includes(true) ? 'safe' : fixes.includes(false) ? 'unsafe' : undefined
    expect(offered).toBe(rule.meta.fix)
    expect(all.some(({ suggestions }) => suggestions !== undefined)).toBe(rule.meta.hasSuggestions === true)
  })
})

describe('the tables', () => {
  it('all belong to a rule', () => {
    expect(tableIds).toEqual(tables.map(({ id }) => id))
  })
})
