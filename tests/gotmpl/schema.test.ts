import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import schema from '../../schema/shortcodes.schema.json' with { type: 'json' }
import { embeddedVersions } from '../../src/gotmpl/embedded/embedded-shortcode.ts'
import { embeddedShortcodes } from '../../src/gotmpl/embedded/embedded-shortcodes.ts'
import { parseTemplate } from '../../src/gotmpl/reader/parse-template.ts'
import { shortcodeSignature } from '../../src/gotmpl/shortcode-signature.ts'
import { readFixtures } from './read-fixtures.ts'

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)

function errorsOf(value: unknown): unknown {
  return validate(value) ? [] : validate.errors
}

describe('schema/shortcodes.schema.json', () => {
  test.each(readFixtures())('accepts the learned signature of $name', ({ name, source }) => {
    expect(errorsOf({ shortcodes: { [name]: shortcodeSignature(parseTemplate(source)) } })).toEqual([])
  })

  test('accepts the signature of a broken template, and its own examples', () => {
    expect(errorsOf({ shortcodes: { x: shortcodeSignature(parseTemplate('{{ if')) } })).toEqual([])
    expect(schema.examples.map(errorsOf)).toEqual([[]])
  })

  test.each(embeddedVersions)('accepts the embedded shortcodes of Hugo %s', version => {
    const entries = embeddedShortcodes(version).map(({ name, signature }) => [name, signature])
    expect(errorsOf({ shortcodes: Object.fromEntries(entries) })).toEqual([])
  })

  test.each([
    {},
    { shortcodes: { a: { nmaed: [] } } },
    { shortcodes: { a: { named: [{}] } } },
    { shortcodes: { a: { inner: { takes: 'maybe' } } } },
    { shortcodes: { a: { positional: [{ index: -1 }] } } },
  ])('refuses %j', value => {
    expect(errorsOf(value)).not.toEqual([])
  })
})
