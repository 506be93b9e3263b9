/** The code units a node covers: UTF-16 offsets of the file, `endOffset` is the first unit behind the node. */
export interface TomlRange {
  startOffset: number
  endOffset: number
}

/** A whole TOML block. Its tables hold their own entries, so `children` starts with the root's entries. */
export interface TomlDocument extends TomlRange {
  type: 'document'
  children: (TomlEntryNode | TomlTable | TomlArrayTable)[]
}

/** What may stand on a line below a header, or above the first one. */
export type TomlEntryNode = TomlKeyValue | TomlComment | TomlBlankLine | TomlBroken

interface TableNode extends TomlRange {
  key: TomlKey
  /** The end of the header's closing bracket; the node itself goes on to the next header. */
  headerEndOffset: number
  children: TomlEntryNode[]
  /** Where the table is in the data; an element of an array of tables has its index. */
  path: (string | number)[]
  /** Set when TOML forbids this header here. It was reported, and its entries are not data. */
  refused?: true
}

/** `[key]` and the lines up to the next header. */
export interface TomlTable extends TableNode {
  type: 'table'
}

/** `[[key]]` and the lines up to the next header: one element of an array of tables. */
export interface TomlArrayTable extends TableNode {
  type: 'arrayTable'
}

/** `key = value`, on a line of its own or in an inline table. A comment behind it is the next child. */
export interface TomlKeyValue extends TomlRange {
  type: 'keyValue'
  key: TomlKey
  value: TomlValue
  /** Set when TOML forbids this key here. It was reported, and it is not data. */
  refused?: true
}

/** A bare, quoted or dotted key: `a`, `"a b"`, `a.b.'c'`. */
export interface TomlKey extends TomlRange {
  type: 'key'
  parts: TomlKeyPart[]
}

/** One name between the dots of a key. `raw` has the quotes. */
export interface TomlKeyPart extends TomlRange {
  type: 'keyPart'
  style: 'bare' | 'basic' | 'literal'
  value: string
  raw: string
}

export type TomlValue =
  | TomlString
  | TomlInteger
  | TomlFloat
  | TomlBoolean
  | TomlDateTimeNode
  | TomlArray
  | TomlInlineTable
  | TomlInvalid

/** A string; `raw` has the quotes and the escapes. */
export interface TomlString extends TomlRange {
  type: 'string'
  style: 'basic' | 'multilineBasic' | 'literal' | 'multilineLiteral'
  value: string
  raw: string
}

/** A whole number. `digits` has the exact decimal digits when `value`, a JavaScript number, cannot. */
export interface TomlInteger extends TomlRange {
  type: 'integer'
  base: 2 | 8 | 10 | 16
  value: number
  digits?: string
  raw: string
}

/** A number with a fraction or an exponent. JSON has no infinities and no NaN, so these are words. */
export interface TomlFloat extends TomlRange {
  type: 'float'
  value: number | 'inf' | '-inf' | 'nan'
  raw: string
}

export interface TomlBoolean extends TomlRange {
  type: 'boolean'
  value: boolean
}

export type TomlDateTimeKind = 'offsetDateTime' | 'localDateTime' | 'localDate' | 'localTime'

/** A date, a time, or both; `raw` is its spelling. */
export interface TomlDateTimeNode extends TomlRange {
  type: TomlDateTimeKind
  raw: string
}

/** `[…]`. The comments between its brackets are in source order; those of nested values are with these. */
export interface TomlArray extends TomlRange {
  type: 'array'
  elements: TomlValue[]
  comments: TomlComment[]
}

/** `{…}`. */
export interface TomlInlineTable extends TomlRange {
  type: 'inlineTable'
  entries: TomlKeyValue[]
  comments: TomlComment[]
}

/** A value that TOML does not know, such as `yes`. It was reported, and it is not data. */
export interface TomlInvalid extends TomlRange {
  type: 'invalid'
  raw: string
}

/** `# …` up to the line end. `trailing` when something else is on the line before it. */
export interface TomlComment extends TomlRange {
  type: 'comment'
  trailing: boolean
  raw: string
}

/** A line of nothing but spaces and tabs, with its line end. */
export interface TomlBlankLine extends TomlRange {
  type: 'blankLine'
}

/** Text that could not be read as an entry, from its first character to the place where reading goes on. */
export interface TomlBroken extends TomlRange {
  type: 'broken'
  raw: string
}
