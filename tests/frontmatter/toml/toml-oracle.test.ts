import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseToml } from '../../../src/frontmatter/toml/parse-toml.ts'
import { tomlData } from '../../../src/frontmatter/toml/toml-data.ts'
import { tomlBlock } from './toml-block.ts'

interface OracleCase {
  id: string
  note: string
  body?: string
  expect: {
    ok: boolean
    error?: { message: string; line: number; col: number }
    page?: { params: Record<string, string> }
  }
}

const file = [new URL('../../../../shared/oracle/cases.json', import.meta.url)].find(url => existsSync(url))

// Hugo's messages are read for the place only: its own is at times behind the part that is wrong.
const otherPlace: Record<string, string> = {
  fm52: 'Hugo points at the end of the block, we at the quotes that are never closed',
}

describe.skipIf(file === undefined)(
  file === undefined
    ? 'cases of real Hugo: SKIPPED, there is no file ../shared/oracle/cases.json'
    : 'cases of real Hugo',
  () => {
    const all: OracleCase[] = file === undefined ? [] : JSON.parse(readFileSync(file, 'utf8'))
    const cases = all.flatMap(({ body, ...rest }) => {
      const block = body === undefined ? undefined : tomlBlock(body)
      return block === undefined ? [] : [{ ...rest, body: body!, block }]
    })

    test('there are some', () => {
      expect(cases.length).toBeGreaterThan(10)
    })

    test.each(cases.map(one => [`${one.id} ${one.note}`, one] as const))('%s', (_name, one) => {
      const { block, body, expect: hugo, id } = one
      const { document, errors } = parseToml(block.text, { baseOffset: block.start })
      expect(errors.length === 0).toBe(hugo.ok)
      if (hugo.error !== undefined) {
        const before = body.slice(0, errors[0]!.startOffset).split('\n')
        const place = [before.length, before.at(-1)!.length + 1]
        const theirs = [hugo.error.line, hugo.error.col]
        if (id in otherPlace) expect(place[0]).toBe(theirs[0])
        else expect(place).toEqual(theirs)
      }
      const data = tomlData(document)
      for (const [key, shown] of Object.entries(hugo.page?.params ?? {})) {
        const [, type, text] = /^([^:]*):(.*)$/s.exec(shown)!
        const value = data[key]
        if (type === 'string') expect(value).toBe(text)
        if (type === 'int64') expect(String(at(data, 'params', key) ?? value)).toBe(text)
      }
    })
  },
)

/** `[params]` of a page is laid over its other parameters. */
function at(data: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], data)
}
