import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import schema from '../../schema/census.schema.json' with { type: 'json' }
import { callContexts, takeCensus } from '../../src/census.ts'
import { readRepositoryFile } from '../support/code-blocks.ts'

const validate = new Ajv({ allErrors: true }).compile(schema)

test('the schema accepts a census, and no other', () => {
  const source = 'x {{< a b=1 >}}\n\n{{% c %}}d{{% /c %}} {{< e />}}\n\n{{</* f */>}} {{< /g >}}\n'
  const census = takeCensus([{ path: 'a.md', source }])
  expect(validate(census) ? [] : validate.errors).toEqual([])
  expect(census.rows.map(({ form }) => form).sort()).toEqual(['paired', 'selfClosing', 'single'])
  expect(validate(takeCensus([]))).toBe(true)
  for (const broken of [
    { ...census, more: 1 },
    { ...census, rows: [{ ...census.rows[0], context: 'footnote' }] },
    { ...census, totals: { ...census.totals, calls: -1 } },
    { ...census, strayTags: { count: 1, samples: ['a.md'] } },
  ]) {
    expect(validate(broken)).toBe(false)
  }
})

test('the schema and the documentation name every context', () => {
  expect(schema.properties.rows.items.properties.context.enum).toEqual(callContexts)
  const [, section = ''] = readRepositoryFile('docs/census.md').split('## Contexts\n')
  const [table = ''] = section.split('\n## ')
  const named = [...table.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`(\w+)`/g)].map(([, name]) => name!),
  )
  expect(named.sort()).toEqual([...callContexts].sort())
})
