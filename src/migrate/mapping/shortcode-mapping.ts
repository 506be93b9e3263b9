/**
 * What becomes of the calls of a shortcode:
 * - `component`: a component, tag or shortcode of the target;
 * - `admonition`: the target's admonition, of the kind `kind`;
 * - `fence`: a fenced code block with the content as it is;
 * - `image`, `link`: Markdown's own;
 * - `html`: HTML from the template `html`;
 * - `text`: Markdown from the template `text`;
 * - `function`: a value that hugomark works out itself (`ref`, `relref`, `param`);
 * - `drop`: nothing, `unwrap`: its content alone, `keep`: the tags as literal text.
 */
export type MappingStrategy =
  | 'component'
  | 'admonition'
  | 'fence'
  | 'image'
  | 'link'
  | 'html'
  | 'text'
  | 'function'
  | 'drop'
  | 'unwrap'
  | 'keep'

export type PropType = 'string' | 'number' | 'boolean'

/** What becomes of one parameter. */
export interface PropMapping {
  /** The name in the target; that of the parameter by default. */
  readonly name?: string
  /** By default the type that Hugo reads the value as. */
  readonly type?: PropType
  /** Left out of the result. */
  readonly drop?: boolean
}

/** What becomes of the calls of one shortcode, as `hugomark.map.yaml` says it. */
export interface ShortcodeMapping {
  readonly strategy: MappingStrategy
  /** Of `component`: its name; by default made of the shortcode's name in the manner of the target. */
  readonly component?: string
  /**
   * Of `component`: the module that has it, where it is not one that hugomark writes; `module#Name` for an export of that
   * name, and `module` alone for its default export.
   */
  readonly from?: string
  /** Of `function`: which of Hugo's shortcodes works it out; the one of this name by default. */
  readonly function?: 'ref' | 'relref' | 'param'
  /** By name of the parameter, in lower case, or its number from 0: the name in the target, or more. See `mapProp`. */
  readonly params?: Readonly<Record<string, string | PropMapping>>
  /** The names of parameters without a name, in their order. */
  readonly positional?: readonly string[]
  /** How the content of `{{< >}}` is taken; by its template by default. That of `{{% %}}` is always Markdown. */
  readonly inner?: 'markdown' | 'raw' | 'none'
  /** By default from where the call stands. */
  readonly display?: 'inline' | 'block'
  /** Of `admonition`: `note`, `tip`, `info`, `warning`, `danger`, or `{param}` for what a parameter says. */
  readonly kind?: string
  /** Of `admonition`: what `kind` gives, in lower case, to kinds; `default` is for all else. */
  readonly kinds?: Readonly<Record<string, string>>
  /** Of `admonition`, `image`, `link` and `fence`: a template for title, alternative text or link text. */
  readonly title?: string
  /** Of `image` and `link`: a template for the address. */
  readonly url?: string
  /** Of `fence`: a template for the language. Of `component`: content that is no Markdown becomes a fence with it. */
  readonly language?: string
  /** Of `fence`: a template for what Hugo writes in braces behind the language, e.g. `linenos=table`. */
  readonly options?: string
  /**
   * Of `html`: HTML with `{name}`, `{0}` and `{inner}` for parameters and content; `{a|b}` is the first
   * of several that is given, `{name=text}` has a text for one that is not given. A piece in `[…]` falls away when a parameter in it is not given, and `{name?}` prints nothing but
   * has a say in that. A backslash takes its meaning from a brace or bracket.
   */
  readonly html?: string
  /** Of `text`: the same with Markdown. */
  readonly text?: string
  /** A remark for the person who checks the result; the calls are listed as `review` with it. */
  readonly review?: string
}

/** The mappings by the name of the shortcode, in lower case, as in `layouts/_shortcodes`. */
export type ShortcodeMappings = Readonly<Record<string, ShortcodeMapping>>
