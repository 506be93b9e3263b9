import type { Data, Literal, Node, RootContent } from 'mdast'
import type { EscapedShortcode, Shortcode as HugoShortcode, StrayTag, SummaryDivider } from '../ast/nodes.ts'

/** A call in a mdast tree: the fields of the Hugo tree's shortcode, with Markdown for its content. */
export interface Shortcode extends Omit<HugoShortcode, 'children'> {
  /**
   * The content as Markdown, of `{{% %}}` always, of `{{< >}}` when it was asked for. Flow where the call is flow, and
   * phrasing where the call is phrasing and its content allows it.
   */
  children: RootContent[]
  /** The source of content that is not read as Markdown, of a call with a closing tag; `children` is empty then. */
  body?: string
  data?: Data
}

/**
 * One tag of a `{{% %}}` call whose two tags do not stand in one parent. The opening one has the parameters and the
 * place of its partner in `closeTag`; the closing one has it in `openTag`.
 */
export interface ShortcodeTag extends Omit<HugoShortcode, 'type' | 'children' | 'form'> {
  type: 'shortcodeTag'
  closing: boolean
}

/** TOML front matter, as remark-frontmatter has it. */
export interface Toml extends Literal {
  type: 'toml'
}

/** JSON front matter: the whole block, braces included. */
export interface Json extends Literal {
  type: 'json'
}

/** Org front matter: the whole block. */
export interface Org extends Literal {
  type: 'org'
}

/** The nodes that a tag may be where no child can stand. */
export type MarkedNode = Shortcode | ShortcodeTag | EscapedShortcode | SummaryDivider | StrayTag

/** A tag in a field that holds text: in a link's destination, say. */
export interface TagMark {
  /** The field; absent where the tag's text is in no field of the node. */
  field?: string
  /** Where the tag's source starts in the field, in UTF-16 code units counted from 0. */
  start?: number
  /** Where it ends: behind its last code unit. */
  end?: number
  node: MarkedNode
}

declare module 'mdast' {
  interface Data {
    /** The tags in the text fields of a node, in the order of the source. */
    hugo?: TagMark[] | undefined
  }
  interface FrontmatterContentMap {
    toml: Toml
    json: Json
    org: Org
  }
  interface BlockContentMap {
    shortcode: Shortcode
    shortcodeTag: ShortcodeTag
    summaryDivider: SummaryDivider
    strayTag: StrayTag
  }
  interface PhrasingContentMap {
    shortcode: Shortcode
    shortcodeTag: ShortcodeTag
    escapedShortcode: EscapedShortcode
    summaryDivider: SummaryDivider
    strayTag: StrayTag
  }
  interface RootContentMap {
    toml: Toml
    json: Json
    org: Org
    shortcode: Shortcode
    shortcodeTag: ShortcodeTag
    escapedShortcode: EscapedShortcode
    summaryDivider: SummaryDivider
    strayTag: StrayTag
  }
}

/** A node of any type, seen from outside. */
export type AnyNode = Node & { children?: AnyNode[]; value?: string }
