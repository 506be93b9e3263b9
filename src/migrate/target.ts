import type { CallPlace } from './page/call-place.ts'
import type { MappedCall } from './page/mapped-call.ts'
import type { PagePass } from './page/page-pass.ts'

/** What stands in place of a call: for its two tags when the content stays where it is, or for the whole of it. */
export type CallText = ({ readonly open: string; readonly close: string } | { readonly whole: string }) & {
  /** It is read only on lines of its own, with blank lines around. */
  readonly needsLines?: boolean
  /** The component that comes to stand there, where there is one. */
  readonly uses?: { readonly name: string; readonly from: string | undefined }
}

/** What is said of a fenced block of code. */
export interface FenceInfo {
  readonly language: string
  /** As Hugo writes it in braces behind the language, e.g. `linenos=table,hl_lines=[1]`; empty for nothing. */
  readonly options: string
}

/** A system that a site moves to, as far as the text of a page is concerned. */
export interface MigrationTarget {
  /** As in `--to`. */
  readonly name: string
  /** As people write it. */
  readonly title: string
  /** The extension of the written file; `hasComponents` when a component stands in it. */
  extension(page: { readonly hasComponents: boolean }): string
  /** The target's name for the component of a shortcode, e.g. `TabsItem` for `tabs/item`. */
  componentName(shortcode: string): string
  /** The passes over the Markdown around the calls, most important first. They run behind that of the calls. */
  readonly passes: readonly PagePass[]
  /** A component, tag or shortcode of the target. `undefined` when none can stand at this place. */
  component(call: MappedCall, place: CallPlace): CallText | undefined
  /** An admonition; `undefined` when the target has none at this place. */
  admonition(call: MappedCall, place: CallPlace): CallText | undefined
  /** HTML from a mapping, in the target's spelling. */
  html(html: string, place: CallPlace): string
  /** Text that is to be read as it is, e.g. `{{< x >}}` in prose or in code, from `text` as it is meant. */
  literal(text: string, place: CallPlace): string
  /** A remark that readers do not see. */
  comment(text: string, place: CallPlace): string
  /** What stands at the place of `<!--more-->`. */
  readonly summaryDivider: string
  /** A fenced block of code with the content as it is; its fence is chosen to be long enough. */
  fence(code: string, info: FenceInfo, prefix: string): string
  /** What comes in front of the content: imports, say. Empty for nothing. */
  head(components: readonly { readonly name: string; readonly from: string | undefined }[]): string
}
