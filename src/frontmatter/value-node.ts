/** Where a value stands in its block: UTF-16 offsets from the start of the block, end exclusive. */
export interface ValueRange {
  readonly startOffset: number
  readonly endOffset: number
}

/** Go's kind of a scalar; `datetime` is a time with an offset, the local kinds are those of TOML. */
export type ScalarType =
  | 'string'
  | 'int'
  | 'uint'
  | 'float'
  | 'bool'
  | 'null'
  | 'datetime'
  | 'localDateTime'
  | 'localDate'
  | 'localTime'

export interface ScalarNode extends ValueRange {
  readonly type: ScalarType
  /** Dates as their text; integers that a number cannot hold as their digits. */
  readonly value: string | number | boolean | null
  /** The tag of a YAML scalar that has one. */
  readonly tag?: string
}

export interface ListNode extends ValueRange {
  readonly type: 'list'
  readonly items: ValueNode[]
  /** Where the dashes of a YAML list stand; there when the reader was asked for them. */
  readonly dashes?: readonly (number | undefined)[]
  /** The list stands elsewhere, where this says; this is an alias of it. `items` is the same array. */
  readonly alias?: ValueRange
}

/** One key of a map with its value. */
export interface PairNode {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly value: ValueNode
  /** YAML's `<<`: the keys of its value belong to this map. */
  readonly merge?: true
}

export interface MapNode extends ValueRange {
  readonly type: 'map'
  /** In source order; of two with one key the later counts. */
  readonly pairs: PairNode[]
  /** The map stands elsewhere, where this says; this is an alias of it. `pairs` is the same array. */
  readonly alias?: ValueRange
}

/** A front matter value of any format, with Hugo's type. */
export type ValueNode = ScalarNode | ListNode | MapNode
