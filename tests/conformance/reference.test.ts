import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { compareWithReference } from '../../fuzz/compare-with-reference.ts'
import { generateSource } from '../../fuzz/generate-source.ts'
import { hasShared, sharedNote, sharedPath } from '../support/shared.ts'

const hasPython = spawnSync('python3', ['--version']).status === 0
const note = sharedNote || (hasPython ? '' : ' (skipped: there is no python3)')

describe.skipIf(!hasShared || !hasPython)(`the reference program of the specification${note}`, () => {
  it('makes the same tokens, tree and first error of 4 000 generated sources', () => {
    const sources = Array.from({ length: 4_000 }, (_, seed) => generateSource(10_000_000 + seed))
    expect(compareWithReference(sources, sharedPath('oracle'))).toEqual([])
  })
})
