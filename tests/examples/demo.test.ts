import { describe, expect, it } from 'vitest'
import { runProgram } from '../support/run-program.ts'

describe('npm run demo', () => {
  it('goes through its steps without colours', () => {
    const { stdout, stderr, exitCode } = runProgram('scripts/demo.mjs')
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
    expect(stdout.match(/^\d\. .*$/gm)).toHaveLength(8)
    expect(stdout.match(/^same {2}/gm)).toHaveLength(8)
    expect(stdout).toMatch(/install\.md:14:20: error: .* \[parse\/unknown-shortcode\]$/m)
    expect(stdout).toContain('\n+{{< badge label="beta"')
    expect(stdout).toContain('7 stay, 0 change')
    expect(stdout).not.toContain('DIFFERENT')
    expect(stdout).not.toContain('\u001b')
  })
})
