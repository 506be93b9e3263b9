import { parseToml } from '../../../src/frontmatter/toml/parse-toml.ts'
import { tomlData } from '../../../src/frontmatter/toml/toml-data.ts'
import type { TomlError } from '../../../src/frontmatter/toml/toml-error.ts'
import { tomlTokens } from '../../../src/frontmatter/toml/toml-tokens.ts'
import { comparable, judge } from './toml-judge.ts'

/** The only reasons for which Hugo's verdict differs from that of smol-toml: docs/decisions/005-toml.md. */
const hugoOnly = new Set([
  'integer-out-of-range',
  'float-out-of-range',
  'invalid-date-time',
  'extended-table',
  'byte-order-mark',
])

/**
 * Two faults of smol-toml 1.9.1, where Hugo and TOML side with us: it leaves dates to `Date.parse`, which makes
 * something of `0002-13-02` and `3495-0:-18`, and it loses a quote that closes a string with four or five of
 * them right behind an escaped line end.
 */
function hasKnownFault(source: string, errors: TomlError[]): boolean {
  const isDated = (at: number) => /^\d{4}-[\s\S]{2}-/.test(source.slice(at, at + 8))
  if (errors.some(({ code, startOffset }) => code === 'invalid-date-time' && isDated(startOffset)))
    return true
  return errors.length === 0 && /\\[ \t]*\r?\n[\s\\]*""""/.test(source)
}

export interface Comparison {
  valid: boolean
  /** smol-toml reads the source against the rules of TOML, in a way that the decision file lists. */
  fault: boolean
  /** What does not fit, empty when all does. */
  problems: string[]
}

/** Compares our reading of a source with that of smol-toml, in both dialects. */
export function compareToml(source: string): Comparison {
  const problems: string[] = []
  const expected = judge(source)
  const ours = parseToml(source, { dialect: 'smol-toml' })
  const valid = expected !== undefined
  if (valid && hasKnownFault(source, ours.errors)) return { valid, fault: true, problems }
  if (valid !== (ours.errors.length === 0)) {
    problems.push(
      `verdict: smol-toml ${valid ? 'accepts' : 'refuses'}, we have ${JSON.stringify(ours.errors)}`,
    )
  }
  const data = comparable(tomlData(ours.document))
  if (valid && JSON.stringify(data) !== JSON.stringify(expected)) {
    problems.push(`values: ${JSON.stringify(data)} instead of ${JSON.stringify(expected)}`)
  }
  const { errors } = parseToml(source)
  if (!valid && errors.length === 0) problems.push('only smol-toml refuses')
  if (valid && !errors.every(({ code }) => hugoOnly.has(code)))
    problems.push(`hugo: ${JSON.stringify(errors)}`)
  if (
    !errors.every(e => e.startOffset >= 0 && e.startOffset <= e.endOffset && e.endOffset <= source.length)
  ) {
    problems.push(`an error lies outside the source: ${JSON.stringify(errors)}`)
  }
  const tokens = tomlTokens(source)
  if (tokens.map(token => source.slice(token.startOffset, token.endOffset)).join('') !== source) {
    problems.push('the tokens are not the source')
  }
  return { valid, fault: false, problems }
}
