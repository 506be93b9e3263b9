import type {
  Delimiter,
  EscapedShortcode,
  Frontmatter,
  FrontmatterFormat,
  NamedParam,
  Param,
  ParamValue,
  ParamValueType,
  PositionalParam,
  Quoting,
  Root,
  RootContent,
  Shortcode,
  ShortcodeContent,
  ShortcodeForm,
  SummaryDivider,
  Text,
} from './nodes.ts'

export interface BuildParamOptions {
  /** Hugo's type; by default that of the JavaScript value, where a whole number is an `int`. */
  readonly valueType?: ParamValueType
  /** The wanted quoting; `double` by default for strings. Another is taken when the value does not fit it. */
  readonly quoting?: Quoting
}

export interface BuildShortcodeOptions {
  /** `<` by default. */
  readonly delimiter?: Delimiter
  /** By default `paired` when there is content, else `single`. */
  readonly form?: ShortcodeForm
  /** Whether its content is its template; the name must end in `.inline`. */
  readonly inline?: boolean
}

function root(children: RootContent[] = []): Root {
  return { type: 'root', children }
}

function frontmatter(format: FrontmatterFormat, value: string): Frontmatter {
  return { type: 'frontmatter', format, value }
}

function text(value: string): Text {
  return { type: 'text', value }
}

function typeOf(value: ParamValue): ParamValueType {
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'string') return 'string'
  return Number.isInteger(value) ? 'int' : 'float'
}

function positionalParam(value: ParamValue, options: BuildParamOptions = {}): PositionalParam {
  const valueType = options.valueType ?? typeOf(value)
  const quoting = options.quoting ?? (valueType === 'string' ? 'double' : 'none')
  return { type: 'positionalParam', value, valueType, quoting }
}

function namedParam(name: string, value: ParamValue, options: BuildParamOptions = {}): NamedParam {
  const { valueType, quoting } = positionalParam(value, options)
  return { type: 'namedParam', name, value, valueType, quoting }
}

/**
 * A shortcode. Parameters are nodes, or plain values: a list of them is positional, an object is named.
 */
function shortcode(
  name: string,
  params: readonly (Param | ParamValue)[] | Readonly<Record<string, ParamValue>> = [],
  children: ShortcodeContent[] = [],
  options: BuildShortcodeOptions = {},
): Shortcode {
  const nodes = Array.isArray(params)
    ? (params as readonly (Param | ParamValue)[]).map(param =>
        typeof param === 'object' ? param : positionalParam(param),
      )
    : Object.entries(params).map(([key, value]) => namedParam(key, value as ParamValue))
  return {
    type: 'shortcode',
    name,
    delimiter: options.delimiter ?? '<',
    form: options.form ?? (children.length > 0 ? 'paired' : 'single'),
    inline: options.inline ?? false,
    params: nodes,
    children,
  }
}

/** A tag that is printed, not run; `value` is what stands between its delimiters, e.g. ` figure src="a.png" `. */
function escapedShortcode(value: string, delimiter: Delimiter = '<'): EscapedShortcode {
  return { type: 'escapedShortcode', delimiter, value }
}

/** The mark that ends the summary; behind Org front matter it is `# more`. */
function summaryDivider(value: '<!--more-->' | '# more' = '<!--more-->'): SummaryDivider {
  return { type: 'summaryDivider', value }
}

/** Makes nodes that were not parsed: no positions, no raws; `stringify` prints them in Hugo's customary style. */
export const build = {
  root,
  frontmatter,
  text,
  shortcode,
  namedParam,
  positionalParam,
  escapedShortcode,
  summaryDivider,
} as const
