import { describe, expect, it } from 'vitest'
import { frontmatterDiagnostics, frontmatterEntries } from '../../src/frontmatter.ts'
import { hugoView } from '../../src/hugo.ts'
import { parse } from '../../src/index.ts'
import { goParams } from '../support/go-param.ts'
import { isAboutFrontmatter } from '../support/is-about-frontmatter.ts'
import { caseSource, readOracleCases } from '../support/oracle-case.ts'
import { hasShared, sharedNote } from '../support/shared.ts'

/** Cases whose front matter the file alone does not decide, or that cannot agree, with the reason. */
const skipped: Readonly<Record<string, string>> = {
  fm55: 'refused for its file extension and the security policy of the site',
  fm57: 'refused for its file extension and the security policy of the site',
  fm58: 'refused for its file extension and the security policy of the site',
  ht04: 'refused for its file extension and the security policy of the site',
  r31: 'refused by the security policy of the site, which may allow HTML',
  fv52: 'a cascade goes to the pages below, and to the page itself only as the site says',
  q29: 'menus are read only when the site uses them',
  r37: 'menus are read only when the site uses them',
}

describe.skipIf(!hasShared)(`front matter as Hugo 0.169 reads it${sharedNote}`, () => {
  const cases = (hasShared ? readOracleCases() : []).filter(
    ({ id, expect: { tokens } }) =>
      !(id in skipped) && tokens.some(({ type }) => type.startsWith('frontMatter')),
  )

  it('has cases', () => {
    expect(cases.length).toBeGreaterThan(200)
  })

  it.each(cases.filter(isAboutFrontmatter).map(one => [one.id, one.note, one] as const))(
    'refuses %s: %s',
    (_id, _note, one) => {
      const { message, line, col } = one.expect.error!
      const source = caseSource(one)
      const view = hugoView(source)
      if (view.ok) expect.fail('it is accepted')
      if (line === undefined) {
        // such errors are only logged, with the name of the file behind them
        expect(message).toContain(view.error.message)
        expect(view.error).toMatchObject({ line: 1, column: 1 })
      } else expect(view.error).toEqual({ message, line, column: col })
      const [first] = frontmatterDiagnostics(parse(source).tree)
      expect(first!.hugo).toEqual(view.error)
    },
  )

  it.each(
    cases
      .filter(({ expect: { ok, page } }) => ok && page?.params !== undefined)
      .map(one => [one.id, one.note, one] as const),
  )('reads %s: %s', (_id, _note, one) => {
    const { params, ...fields } = one.expect.page!
    const view = hugoView(caseSource(one), { shortcodes: () => 'unknown' })
    if (!view.ok) expect.fail(view.error.message)
    const recorded = Object.entries(params!)
      .filter(([name, value]) => value !== 'bool:false' || (name !== 'draft' && name !== 'iscjklanguage'))
      .map(([name, value]) => [name, comparable(name, value)])
    expect(goParams(view.params)).toEqual(Object.fromEntries(recorded))
    if (fields.title !== undefined)
      expect(view.page.title).toBe(printableTitle(fields.title, view.page.title))
  })

  it.each(cases.filter(({ expect: { ok } }) => ok).map(one => [one.id, one.note, one] as const))(
    'has no diagnostics for %s: %s',
    (_id, _note, one) => {
      const { tree } = parse(caseSource(one))
      expect(frontmatterDiagnostics(tree)).toEqual([])
      frontmatterEntries(tree)
    },
  )
})

/** Go's int and int64 are one type here, and so are its two types of lists of strings. */
function comparable(name: string, value: string): string {
  const typed = value.replace(/^int64:/, 'int:')
  return name === 'resources' ? typed.replace(/^\[\]interface \{\}:(?=\[\w)(?!\[map)/, '[]string:') : typed
}

/** Bytes that are no UTF-8 are recorded as replacement characters. */
function printableTitle(recorded: string, ours: string): string {
  return recorded.includes('\ufffd') ? ours : recorded
}
