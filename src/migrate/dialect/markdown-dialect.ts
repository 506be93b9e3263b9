import type { FenceOptions } from './fences/fence-options.ts'
import type { HeadingSlugger } from './headings/heading-slugger.ts'

/** The info string of a fence as a target has it, and the names of options that it has nothing for. */
export interface WrittenInfo {
  readonly info: string
  readonly lost: readonly string[]
}

/** The name of an alert in a target, and whether its title has to be said since the target has another one for it. */
export interface AlertKind {
  readonly name: string
  readonly title?: string
}

/** How a target writes what Goldmark reads beyond CommonMark and GFM. */
export interface MarkdownDialect {
  /** The target's name as people write it. */
  readonly title: string
  readonly headings: {
    /** `braces` is `{#id}`, `tag` is Markdoc's `{% #id %}`, `anchor` an empty `<a id="…">` in the heading. */
    readonly style: 'braces' | 'tag' | 'anchor'
    /** What else may stand beside the id. */
    readonly attributes: 'all' | 'classes' | 'none'
    /** The target makes a dash of two hyphens before it makes ids. */
    readonly hasDashes?: boolean
    /** The target refuses a page that gives an id twice. */
    readonly refusesTwins?: boolean
    /** A slugger for one page. */
    slugger(): HeadingSlugger
  }
  /**
   * What becomes of `> [!NOTE]`: `directive` is `:::note[Title]`, `container` VitePress's `::: info Title`, `tag` Markdoc's
   * `{% callout %}`, and `quote` a quote with the title in bold. `native` keeps them.
   */
  readonly alerts: {
    readonly style: 'native' | 'directive' | 'container' | 'tag' | 'quote'
    /** The target's kind for Hugo's, which is in lower case. */
    kind(kind: string): AlertKind
  }
  /** Absent where the info string may stay. */
  readonly fence?: (options: FenceOptions) => WrittenInfo
  /** `jsx` and `html` are `<dl>`; `tag` is for Markdoc, which has no HTML. */
  readonly definitionLists: 'jsx' | 'html' | 'tag'
  readonly footnotes: 'native' | 'html' | 'tag'
  /** `dollar` for a plugin that reads `$…$` and `$$…$$`; `none` where nothing reads math. */
  readonly math: 'dollar' | 'none'
  readonly blockAttributes: 'native' | 'html' | 'jsx' | 'tag'
}
