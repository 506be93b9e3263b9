import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hugoView } from '../../src/hugo.ts'
import { caseSource, readOracleCases } from '../support/oracle-case.ts'
import { hasShared, sharedPath } from '../support/shared.ts'
import { testSite } from '../support/test-site.ts'

const hugo = process.env['HUGO_BIN']
const isReady = hasShared && hugo !== undefined
const note = isReady ? '' : ' (skipped: needs ../shared and HUGO_BIN)'

/** The messages of Hugo's lexer and builder, with the place that stands in front of them. */
const lexerOrTree =
  /"[^"]*:(\d+):(\d+)": ((?:invalid (?:YAML|TOML) delimiter|EOF looking for|unexpected EOF parsing JSON|comment must be closed|unclosed shortcode|unrecognized |period in|got |closing tag for|unterminated |inline shortcodes do not|shortcode has no name|failed to extract shortcode)[\s\S]*)/

interface LiveOutcome {
  readonly id: string
  readonly ok: boolean
  readonly error?: string
}

describe.skipIf(!isReady)(`a live Hugo${note}`, () => {
  it('refuses what we say it refuses, with our words and place, and accepts the rest', {
    timeout: 600_000,
  }, () => {
    const cases = readOracleCases().filter(({ templates, files }) => !templates && !files)
    const folder = mkdtempSync(join(tmpdir(), 'hugomark-live-'))
    try {
      const file = join(folder, 'cases.json')
      writeFileSync(file, JSON.stringify(cases))
      const output = execFileSync('python3', [sharedPath('oracle/oracle.py'), file, '--hugo', hugo!], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      })
      const outcomes = new Map((JSON.parse(output) as LiveOutcome[]).map(outcome => [outcome.id, outcome]))
      let refused = 0
      for (const oracleCase of cases) {
        const view = hugoView(caseSource(oracleCase), { shortcodes: testSite })
        const outcome = outcomes.get(oracleCase.id)!
        const match = lexerOrTree.exec(outcome.error ?? '')
        if (match !== null) {
          refused++
          const [, line, column, message] = match
          expect(view, oracleCase.id).toMatchObject({
            ok: false,
            error: { line: Number(line), column: Number(column) },
          })
          if (!view.ok)
            expect(message!.startsWith(view.error.message), `${oracleCase.id}: ${message}`).toBe(true)
        } else if (outcome.ok) expect(view.ok, oracleCase.id).toBe(true)
      }
      expect(refused).toBeGreaterThan(80)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
