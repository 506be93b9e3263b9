import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareToml } from './compare-toml.ts'
import { mutatedTomlDocuments, tomlDocuments } from './toml-samples.ts'

const agrees = (source: string) => {
  expect(compareToml(source).problems).toEqual([])
}

test('documents: same verdict and values as smol-toml, tokens tile', () => {
  fc.assert(fc.property(tomlDocuments, agrees), { numRuns: 2000 })
})

test('broken documents: same verdict and values as smol-toml, tokens tile', () => {
  fc.assert(fc.property(mutatedTomlDocuments, agrees), { numRuns: 2000 })
})

test('any text: never throws, tokens tile', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), agrees), { numRuns: 1000 })
})
