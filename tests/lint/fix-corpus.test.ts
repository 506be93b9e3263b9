import { describe, expect, it } from 'vitest'
import { checkFixes } from '../../scripts/check-fixes.ts'
import { corpusSites } from '../../scripts/corpus-sites.ts'
import { builtInRules, resolveRules } from '../../src/lint.ts'
import { memoryHost, readSite } from '../../src/site.ts'
import { hasShared, sharedNote, sharedPath } from '../support/shared.ts'

const { rulesFor } = resolveRules({ extends: ['recommended', 'strict', 'style', 'security'] }, builtInRules)

describe.skipIf(!hasShared)(`fixes on pages of the corpus${sharedNote}`, () => {
  it.each([false, true])('change for Hugo what they are meant to, and once (unsafe: %s)', async unsafe => {
    let checked = 0
    const faults: string[] = []
    for (const { name, files, pages } of corpusSites(sharedPath('corpus'))) {
      const step = Math.ceil(pages.length / 12)
      const site = await readSite(memoryHost(files), { root: '' })
      for (const path of pages.filter((_, index) => index % step === 0)) {
        const source = files[path] ?? ''
        const checks = await checkFixes(source, { path, site, rules: rulesFor(path), unsafe })
        checked += checks.length
        for (const check of checks)
          for (const fault of check.faults) faults.push(`${name} ${path} ${check.ruleId}: ${fault}`)
      }
    }
    expect(faults).toEqual([])
    expect(checked).toBeGreaterThan(20)
  })
})
