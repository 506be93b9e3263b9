import { describe, expect, it } from 'vitest'
import { checkExamples } from '../support/check-examples.ts'
import { codeBlocks, readRepositoryFile } from '../support/code-blocks.ts'

const path = 'docs/writing-rules.md'
const run = checkExamples(path)

describe(path, () => {
  it('has no block that is neither run nor a file that others use', () => {
    const blocks = codeBlocks(readRepositoryFile(path))
    const files = blocks.filter(({ words }) => words.length === 1)
    expect(run.length).toBeGreaterThan(3)
    expect(blocks).toHaveLength(run.length + files.length)
  })
})
