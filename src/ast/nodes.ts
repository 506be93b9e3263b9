import type { Position } from '../text/position.ts'

/** The two notations of a shortcode: `<` leaves the output alone, `%` lets the Markdown renderer see it. */
export type Delimiter = '<' | '%'

/** `paired` has a closing tag, `selfClosing` ends in a slash, `single` has neither. */
export type ShortcodeForm = 'paired' | 'selfClosing' | 'single'

export type FrontmatterFormat = 'toml' | 'yaml' | 'json' | 'org'

/** Hugo's type of a parameter value. */
export type ParamValueType = 'string' | 'int' | 'float' | 'bool'

/** How a parameter value is written: bare, `"…"`, `` `…` ``, or `\"…\"` (`escaped`). */
export type Quoting = 'none' | 'double' | 'raw' | 'escaped'

/** An author's spelling and the value that it stood for; it is printed only while the value is the same. */
export interface RawPair<T> {
  value: T
  raw: string
}

interface NodeBase {
  /** Where the node stands in the source; absent on nodes that were built by a program. */
  position?: Position
}

/** A whole content file. */
export interface Root extends NodeBase {
  type: 'root'
  children: RootContent[]
  raws?: {
    /** Everything up to the last byte order mark at the start of the file, white space included. */
    bom?: string
  }
}

/** The metadata block at the start of a file. */
export interface Frontmatter extends NodeBase {
  type: 'frontmatter'
  format: FrontmatterFormat
  /** The block's source: between the fences for TOML and YAML, the whole block for JSON and Org. */
  value: string
  raws?: {
    /** White space in front of the block; none by default. */
    before?: string
    /** The opening fence with its line end; `+++\n` or `---\n` by default, nothing for JSON and Org. */
    open?: string
    /** The closing fence with its line end; as `open`, and `\n` for JSON by default. */
    close?: string
  }
}

/** Markdown (or other) source between shortcodes, exactly as written. */
export interface Text extends NodeBase {
  type: 'text'
  value: string
}

/** One shortcode call, with its content when it has a closing tag. */
export interface Shortcode extends NodeBase {
  type: 'shortcode'
  /** As spelled in the call, e.g. `docs/note`; `.inline` included when `inline` is true. */
  name: string
  /** The notation of the opening tag. */
  delimiter: Delimiter
  form: ShortcodeForm
  /** Its content is the template of an inline shortcode. */
  inline: boolean
  params: Param[]
  /**
   * The content between the tags. Empty unless `form` is `paired`; one exception: an inline shortcode that is never
   * closed is `single` and holds the rest of the file, as in Hugo.
   */
  children: ShortcodeContent[]
  /** Where the opening tag stands, delimiters included. */
  openTag?: Position
  /** Where the closing tag stands, delimiters included; present when `form` is `paired`. */
  closeTag?: Position
  raws?: ShortcodeRaws
}

/** Spelling of the tags of a shortcode; each field is present only where it departs from the default. */
export interface ShortcodeRaws {
  /** Between the left delimiter and the name; one space by default. */
  beforeName?: string
  /** Between the last parameter (or the name) and the slash or right delimiter; one space by default. */
  afterParams?: string
  /** Between the slash of a self-closing tag and its right delimiter; nothing by default. */
  afterSlash?: string
  /**
   * The inside of an opening tag that the other fields cannot describe (a value without a name, a backslash that Hugo
   * drops), with the inside that would be printed without it.
   */
  openTag?: RawPair<string>
  /** The inside of the closing tag, with the shortcode's name; ` /name ` by default. */
  close?: RawPair<string>
  /** The notation of the closing tag, where it is not that of the opening tag. */
  closeDelimiter?: Delimiter
  /** A surplus slash of the tag in front closed the shortcode, so no closing tag is printed. */
  closedBySlash?: true
}

/** A parameter without a name. */
export interface PositionalParam extends NodeBase {
  type: 'positionalParam'
  /** An integer that a number cannot hold exactly is a string of its digits, with `valueType` `int`. */
  value: ParamValue
  valueType: ParamValueType
  quoting: Quoting
  raws?: ParamRaws
}

/** A parameter with a name. Of two with one name the last one counts. */
export interface NamedParam extends NodeBase {
  type: 'namedParam'
  name: string
  /** An integer that a number cannot hold exactly is a string of its digits, with `valueType` `int`. */
  value: ParamValue
  valueType: ParamValueType
  quoting: Quoting
  raws?: ParamRaws & {
    /** The name's spelling, where it is quoted. */
    name?: RawPair<string>
    /** From the name to the value; `=` by default. */
    between?: string
  }
}

export interface ParamRaws {
  /** Between the part of the tag in front and the parameter; one space by default. */
  before?: string
  /** The value's spelling, where value and quoting alone would not give it back. */
  value?: RawPair<ParamValue>
}

export type ParamValue = string | number | boolean

/** A tag that Hugo prints instead of running it, with the comment marks removed. */
export interface EscapedShortcode extends NodeBase {
  type: 'escapedShortcode'
  delimiter: Delimiter
  /** Everything between the comment marks. */
  value: string
}

/** The mark that ends the summary; the first one of a file. */
export interface SummaryDivider extends NodeBase {
  type: 'summaryDivider'
  /** `<!--more-->`, or `# more` behind Org front matter. */
  value: string
  raws?: {
    /** The white space that Hugo takes away with the divider; none by default. */
    after?: string
  }
}

/** A tag that is broken, or that has no partner: kept as text so that nothing is lost. */
export interface StrayTag extends NodeBase {
  type: 'strayTag'
  /** Its left delimiter; absent for a piece of a tag that has none. */
  delimiter?: Delimiter
  /** The name, as far as one could be read. */
  name?: string
  /** Whether it is a closing tag. */
  closing: boolean
  /** Everything behind the left delimiter, without the right delimiter named in `rightDelimiter`. */
  value: string
  /** The right delimiter that ends it; absent where none was found. */
  rightDelimiter?: Delimiter
}

export type Param = NamedParam | PositionalParam
export type ShortcodeContent = Text | Shortcode | EscapedShortcode | SummaryDivider | StrayTag
export type RootContent = Frontmatter | ShortcodeContent
export type Nodes = Root | RootContent | Param
export type Parents = Root | Shortcode
