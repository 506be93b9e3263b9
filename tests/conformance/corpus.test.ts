import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeBytes, encodeText, type HugoToken, hugoView } from '../../src/hugo.ts'
import { parse, stringify, tokenize } from '../../src/index.ts'
import { printable } from '../support/oracle-case.ts'
import { hasShared, sharedNote, sharedPath } from '../support/shared.ts'

type RecordedToken = [type: string, low: number, high: number, value?: string]
interface RecordedFile {
  readonly path: string
  readonly sha256: string
  readonly tokens: RecordedToken[]
}

describe.skipIf(!hasShared)(`every file of the corpus${sharedNote}`, () => {
  const files = hasShared
    ? gunzipSync(readFileSync(sharedPath('oracle/corpus-tokens.jsonl.gz')))
        .toString()
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line) as RecordedFile)
    : []

  it('has all of them', () => {
    expect(files.length).toBe(4950)
  })

  it("gives Hugo's tokens, tiles, and comes back byte for byte", () => {
    for (const { path, sha256, tokens } of files) {
      const bytes = readFileSync(sharedPath(`corpus/${path}`))
      expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16), path).toBe(sha256)
      const source = decodeBytes(bytes)
      expect(hugoView(source).tokens.flatMap(recorded), path).toEqual(tokens)
      let end = 0
      for (const { startOffset, endOffset } of tokenize(source)) {
        expect(startOffset, path).toBe(end)
        end = endOffset
      }
      expect(end, path).toBe(source.length)
      const printed = encodeText(stringify(parse(source).tree))
      expect(Buffer.compare(printed, bytes), path).toBe(0)
    }
  })
})

/** The form of the recorded tokens: text left out, a value where there is one. */
function recorded(token: HugoToken): RecordedToken[] {
  const { type, low, high } = token
  if (type === 'text' || type === 'indentation') return []
  const isName = type === 'name' || type === 'inlineName'
  const value = token.message ?? token.typed ?? (isName ? token.value : undefined)
  return [value === undefined ? [type, low, high] : [type, low, high, printable(value)]]
}
