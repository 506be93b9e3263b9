import fc from 'fast-check'
import { generateSource } from '../../fuzz/generate-source.ts'

/** Arbitrary content files: fragments of real syntax, arbitrary text, and arbitrary code units, lone surrogates too. */
export function anySource(): fc.Arbitrary<string> {
  const codeUnits = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map(units => String.fromCharCode(...units))
  const spliced = fc
    .tuple(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 0, max: 2 ** 31 }), codeUnits)
    .map(([first, second, text]) => generateSource(first) + text + generateSource(second))
  return fc.oneof(fc.integer({ min: 0, max: 2 ** 31 }).map(generateSource), spliced, codeUnits, fc.string())
}
