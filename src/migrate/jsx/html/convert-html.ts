import { containerPrefix } from '../../page/container-prefix.ts'
import type { PagePass } from '../../page/page-pass.ts'
import type { JsxOptions } from '../jsx-options.ts'
import { htmlFindings } from './html-findings.ts'
import { layoutHtml } from './layout-html.ts'
import { layoutParagraph } from './layout-paragraph.ts'
import { readPageHtml } from './page-html.ts'
import { partBlocks } from './part-blocks.ts'
import { editUnit } from './unit-edits.ts'

/** Writes the HTML of a page as JSX that makes the elements that browsers make of it. */
export function convertHtml(options: JsxOptions): PagePass {
  return ({ view, book, report }) => {
    const { masked } = view
    const { units, balance, literals } = readPageHtml(view, options)
    if (units.length === 0) return
    const findings = htmlFindings({ view, report })
    for (const unit of units) {
      const { kind, located, atoms } = unit
      const prefix = containerPrefix(masked, located.start)
      if (kind === 'html') {
        layoutHtml(atoms, { masked, prefix })
        partBlocks(unit, masked, prefix)
      }
      if (kind === 'paragraph') layoutParagraph(atoms, { masked, prefix, isTight: unit.isTight })
      editUnit(unit, { view, book, options, fault: findings.attribute })
    }
    for (const { offset, prefix, name } of balance.loneClosers) {
      book.add(offset, offset, prefix === undefined ? `</${name}>` : `\n${prefix}</${name}>`)
    }
    for (const token of literals) findings.literal(token)
    for (const { token } of balance.strays) findings.stray(token!)
    for (const { token } of balance.unclosed) findings.unclosed(token!)
  }
}
