// Prints the closing line of a test run: node scripts/print-test-totals.mjs <vitest's JSON report>
import { readFileSync } from 'node:fs'

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const totals = { passed: 0, failed: 0, skipped: 0 }
for (const { status, assertionResults } of testResults) {
  // a file that breaks outside of its tests, when it is imported for one
  const failures = assertionResults.filter(test => test.status === 'failed').length
  if (status === 'failed' && failures === 0) totals.failed += 1
  for (const test of assertionResults) totals[test.status in totals ? test.status : 'skipped'] += 1
}
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
if (totals.passed === 0 || totals.failed > 0) process.exitCode = 1
