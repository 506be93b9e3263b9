import { describe, expect, it } from 'vitest'
import { hugoView } from '../../src/hugo.ts'
import { parse, stringify } from '../../src/index.ts'
import { caseSource, type OlderOutcome, type OracleCase, readOracleCases } from '../support/oracle-case.ts'
import { readOracleSite } from '../support/oracle-site.ts'
import { hasShared, sharedNote } from '../support/shared.ts'

const lookUp = /^(?:failed to extract shortcode|got )/
const rendering = /^failed to render shortcode "[^"]*": (no (?:compatible )?template found.*)$/s

/** What look-up and detection decide of a case: Hugo's error, or the text that the one call is replaced with. */
function decided(oracleCase: OracleCase): unknown {
  const { error, page } = oracleCase.expect
  if (error !== undefined && lookUp.test(error.message)) {
    return { error: error.message, line: error.line, column: error.col }
  }
  const choice = error === undefined ? undefined : rendering.exec(error.message)?.[1]
  if (choice !== undefined) return { choice }
  return isPlainCase(oracleCase) ? { printed: page!.rs } : 'accepted'
}

/** Whether a case is one call of a template without actions, so that the result shows which file was taken. */
function isPlainCase({ id, body = '', expect: { page } }: OracleCase): boolean {
  return id.startsWith('lk') && /^a \{\{< \S+( q)? >\}\}\n$/.test(body) && page?.rs !== undefined
}

async function ours(oracleCase: OracleCase): Promise<unknown> {
  const source = caseSource(oracleCase)
  const site = await readOracleSite(oracleCase)
  const view = hugoView(source, { shortcodes: site.shortcodes })
  if (!view.ok) return { error: view.error.message, line: view.error.line, column: view.error.column }
  for (const { name, delimiter } of view.shortcodes) {
    const chosen = site.templateFor(name, { delimiter, pagePath: `/p/${oracleCase.id}` })
    if (chosen !== undefined && chosen.template === undefined) return { choice: chosen.message }
    if (isPlainCase(oracleCase)) return { printed: `a ${chosen?.template?.source}\n` }
  }
  return 'accepted'
}

describe.skipIf(!hasShared)(`template detection and look-up, measured${sharedNote}`, () => {
  const cases = hasShared
    ? readOracleCases().filter(({ id, templates, files }) => templates || files || /^(lk|di|em)/.test(id))
    : []

  it('has all of them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40)
    expect(cases.filter(({ templates, files }) => templates || files).length).toMatchInlineSnapshot(`34`)
  })

  it.each(cases.map(oracleCase => [oracleCase.id, oracleCase.note, oracleCase] as const))(
    '%s: %s',
    async (_id, _note, oracleCase) => {
      expect(await ours(oracleCase)).toEqual(decided(oracleCase))
    },
  )

  it.each(['0.131', '0.111'] as const)('has the look-up errors of %s', async version => {
    for (const oracleCase of cases) {
      if (!oracleCase.id.startsWith('lk')) continue
      const site = await readOracleSite(oracleCase, version)
      const view = hugoView(caseSource(oracleCase), { shortcodes: site.shortcodes })
      const { expect: outcome } = oracleCase
      const recorded: OlderOutcome = (version === '0.131' ? outcome.v0_131 : outcome.v0_111) ?? outcome
      const error = recorded.error?.message
      const wanted = error !== undefined && lookUp.test(error) ? error : undefined
      expect([oracleCase.id, view.ok ? undefined : view.error.message]).toEqual([oracleCase.id, wanted])
    }
  })

  it('gives every source back with the site at hand', async () => {
    for (const oracleCase of cases) {
      const { shortcodes } = await readOracleSite(oracleCase)
      const source = caseSource(oracleCase)
      expect(stringify(parse(source, { shortcodes }).tree)).toBe(source)
    }
  })
})
