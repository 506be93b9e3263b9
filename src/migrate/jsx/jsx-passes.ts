import type { PagePass } from '../page/page-pass.ts'
import { convertHtml } from './html/convert-html.ts'
import type { JsxOptions } from './jsx-options.ts'
import { blankCarriageReturns } from './text/blank-carriage-returns.ts'
import { convertAutolinks } from './text/convert-autolinks.ts'
import { escapeAlt } from './text/escape-alt.ts'
import { escapeEsm } from './text/escape-esm.ts'
import { escapeText } from './text/escape-text.ts'
import { fenceIndentedCode } from './text/fence-indented-code.ts'
import { joinDestinations } from './text/join-destinations.ts'
import { lengthenFences } from './text/lengthen-fences.ts'

/** The passes over the Markdown around the calls for systems that read MDX 3. */
export function jsxPasses(options: JsxOptions): PagePass[] {
  return [
    convertAutolinks,
    joinDestinations,
    fenceIndentedCode,
    lengthenFences,
    convertHtml(options),
    escapeEsm,
    escapeAlt,
    escapeText(options),
    blankCarriageReturns,
  ]
}
