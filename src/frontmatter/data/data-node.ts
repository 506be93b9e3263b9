/** Offsets in the source of the block that was read; both 0 on nodes that a program made. */
interface DataRange {
  readonly start: number
  readonly end: number
}

/** What is written around an entry: comments with their `#`, and '' for a blank line. */
export interface Notes {
  /** Lines of their own above it. */
  readonly before: string[]
  /** The comment behind it on its line. */
  trailing?: string
}

export type DataScalar = DataRange &
  (
    | { readonly kind: 'string'; readonly value: string; readonly isPlain?: boolean }
    | { readonly kind: 'int'; readonly digits: string }
    | { readonly kind: 'float'; readonly value: number }
    | { readonly kind: 'bool'; readonly value: boolean }
    | { readonly kind: 'null' }
    | { readonly kind: 'datetime'; readonly text: string; readonly isTagged?: boolean }
  )

export interface DataItem extends Notes {
  readonly value: DataNode
  /** The place of the dash of a YAML list's element. */
  readonly start?: number
  /** A copy by a YAML alias or merge; its text stands elsewhere. */
  readonly isShared?: true
}

export interface DataEntry extends DataItem {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
}

export interface DataList extends DataRange {
  readonly kind: 'list'
  readonly items: DataItem[]
  /** Written in brackets, and on one line. */
  readonly isInline: boolean
  /** Written in brackets or braces. */
  readonly isFlow?: boolean
}

export interface DataMap extends DataRange {
  readonly kind: 'map'
  readonly entries: DataEntry[]
  /** Written in braces, and on one line. */
  readonly isInline: boolean
  /** Written in brackets or braces. */
  readonly isFlow?: boolean
}

/** A front matter value of any format, in source order, with the comments around its parts. */
export type DataNode = DataScalar | DataList | DataMap
