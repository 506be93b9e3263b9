import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixSource, lintSource, type Rule, RuleError } from '../../src/lint.ts'
import { wordRule } from './word-rule.ts'

const active = (...rules: Rule[]) => rules.map(rule => ({ rule, severity: 'error' as const }))

describe('fixSource', () => {
  it('makes fixes until none is left, those that touch one after the other', async () => {
    const rules = active(wordRule('test/a', 'ab', 'b'), wordRule('test/b', 'bb', ''))
    const { output, fixed, failures } = await fixSource('aabb ab\n', { rules })
    // the first round leaves the "bb" that touches the "ab"
    expect(output).toBe(' b\n')
    expect(fixed.map(({ ruleId }) => ruleId)).toEqual(['test/a', 'test/a', 'test/a', 'test/b'])
    expect(failures).toEqual([])
  })

  it('leaves a rule out whose fix makes an error, and makes those of others', async () => {
    const opens = wordRule('test/opens', 'open', '{{< /a >}}')
    const good = wordRule('test/good', 'teh', 'the')
    const parser: Rule = {
      meta: { ...good.meta, id: 'test/parser', messages: { found: '{message}' } },
      create: context => ({
        root() {
          for (const { message, position } of context.diagnostics) {
            const [startOffset, endOffset] = [position.start.offset, position.end.offset]
            context.report({ messageId: 'found', data: { message }, startOffset, endOffset })
          }
        },
      }),
    }
    const { output, failures } = await fixSource('open teh\n', { rules: active(opens, good, parser) })
    expect(output).toBe('open the\n')
    expect(failures.map(({ ruleIds, error }) => [ruleIds, error.ruleId])).toEqual([
      [['test/opens'], 'test/parser'],
    ])
  })

  it('comes to an end when two rules undo each other', async () => {
    const rules = active(wordRule('test/a', 'one', 'two'), wordRule('test/b', 'two', 'one'))
    const { output } = await fixSource('one\n', { rules })
    expect(['one\n', 'two\n']).toContain(output)
  })

  it('makes the fixes of some rules only when told so', async () => {
    const rules = active(wordRule('test/a', 'one', '1'), wordRule('test/b', 'two', '2'))
    const { output } = await fixSource('one two\n', { rules, fixRules: new Set(['test/b']) })
    expect(output).toBe('one 2\n')
  })

  it('changes nothing else, whatever the text', async () => {
    const rules = active(wordRule('test/a', 'ab', 'x'))
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '{', '<', '%', '-', '`', ' ') })
    await fc.assert(
      fc.asyncProperty(text, async source => {
        const { result, output } = await fixSource(source, { rules })
        expect(result.messages).toEqual([])
        const { messages } = await lintSource(source, { rules })
        if (messages.length === 0) expect(output).toBe(source)
      }),
    )
  })
})

describe('a rule that throws', () => {
  it.each(['create', 'text', 'finish'] as const)('in %s is named', async place => {
    const boom = () => {
      throw new Error('boom')
    }
    const { meta } = wordRule('test/boom', 'x')
    const rule: Rule = { meta, create: place === 'create' ? boom : () => ({ [place]: boom }) }
    const run = lintSource('text\n', { path: 'a.md', rules: active(rule) })
    await expect(run).rejects.toThrow(RuleError)
    await expect(run).rejects.toThrow('The rule test/boom failed on a.md: boom')
  })
})
