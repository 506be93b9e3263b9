import { describe, expect, it } from 'vitest'
import { type HugoShortcode, hugoView } from '../../src/hugo.ts'
import { parse, type ShortcodeLookup, stringify } from '../../src/index.ts'
import { isAboutFrontmatter } from '../support/is-about-frontmatter.ts'
import {
  caseSource,
  type OracleCase,
  type OracleShortcode,
  printable,
  readOracleCases,
} from '../support/oracle-case.ts'
import { isShownOtherwise, plainShortcodes } from '../support/plain-shortcodes.ts'
import { hasShared, sharedNote } from '../support/shared.ts'
import { testSite } from '../support/test-site.ts'

/** The messages of Hugo's lexer and builder (errors E1 to E20 of the specification). */
const lexerOrTree =
  /^(invalid (YAML|TOML) delimiter|EOF looking for|unexpected EOF parsing JSON|comment must be closed|unclosed shortcode|unrecognized |period in|got |closing tag for|unterminated |inline shortcodes do not|shortcode has no name|failed to extract shortcode)|looking for beginning of object key string/

/** Templates whose output is no dump of the shortcode, so that the recorded tree is not whole. */
const notDumped = /\b(plain|raw|lines|mdout|pos|innerpart)\b|\.inline /

/** Cases that cannot agree yet, by id, with the reason. The list only shrinks. */
const skipped: Readonly<Record<string, string>> = {}

/** Cases with templates or files of their own need the site reader: only their tokens are compared here. */
function lookupFor(oracleCase: OracleCase): ShortcodeLookup {
  return oracleCase.templates || oracleCase.files ? () => 'unknown' : testSite
}

describe.skipIf(!hasShared)(`recorded outcomes of Hugo 0.169${sharedNote}`, () => {
  const cases = hasShared ? readOracleCases().filter(({ id }) => !(id in skipped)) : []

  it('has all of them', () => {
    expect(cases.length).toBe(476)
  })

  it.each(cases.map(oracleCase => [oracleCase.id, oracleCase.note, oracleCase] as const))(
    '%s: %s',
    (_id, _note, oracleCase) => {
      const source = caseSource(oracleCase)
      const { expect: recorded } = oracleCase
      const view = hugoView(source, { shortcodes: lookupFor(oracleCase) })
      expect(stringify(parse(source).tree)).toBe(source)
      expect(
        view.tokens.map(token => ({
          ...token,
          value: printable(token.value),
          ...(token.typed === undefined ? {} : { typed: printable(token.typed) }),
        })),
      ).toEqual(recorded.tokens)

      const needsTemplates = oracleCase.templates !== undefined || oracleCase.files !== undefined
      if (recorded.error !== undefined && lexerOrTree.test(recorded.error.message)) {
        if (needsTemplates) return
        const { message, line, col } = recorded.error
        expect(view).toMatchObject({ ok: false, error: { message, line, column: col } })
      } else if (!needsTemplates) expect(view.ok).toBe(!isAboutFrontmatter(oracleCase))

      if (!view.ok || recorded.shortcodes === undefined || needsTemplates || notDumped.test(source)) return
      expect(plainShortcodes(view.shortcodes)).toEqual(
        recorded.shortcodes.map((node, index) => comparable(node, view.shortcodes[index])),
      )
      if (recorded.page?.raw !== undefined) expect(printable(view.rawContent)).toBe(recorded.page.raw)
    },
  )
})

/** The dump without what a template shows in another form: rendered Markdown, or inner content without its indentation. */
function comparable(recorded: OracleShortcode, ours: HugoShortcode | undefined, isNested = false): unknown {
  const { name, named, params, ordinal, inner, pos, children } = recorded
  const nested = ours?.inner?.filter(part => typeof part !== 'string') ?? []
  return {
    name,
    named,
    params,
    ordinal,
    inner: isShownOtherwise(ours, isNested) ? 'not compared' : inner,
    pos,
    ...(children && { children: children.map((child, index) => comparable(child, nested[index], true)) }),
  }
}
