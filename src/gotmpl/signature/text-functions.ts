import { anything, causeOf, jointOrigin, known, type Scalar, type Value } from './abstract-value.ts'
import { renderInner } from './render-inner.ts'
import { fail, type RunState } from './run-state.ts'
import { noteType } from './template-facts.ts'
import type { TemplateFunction } from './template-function.ts'

const asText = (value: Scalar): string => (value === null ? '' : String(value))

/** A function of one text that keeps it the same parameter: an empty text stays empty. */
function sameText(change: (text: string) => string): TemplateFunction {
  return (_state, args) => {
    const text = args.at(-1) ?? known('')
    return text.kind === 'known' ? known(change(asText(text.value)), text) : text
  }
}

/** A function whose result is another text: for an empty one it is empty, too. */
function otherText(_state: RunState, args: Value[]): Value {
  const origin = { from: [], inner: args.some(arg => arg.inner) }
  if (args.every(arg => arg.kind === 'known' && asText(arg.value) === '')) return known('', origin)
  return anything(causeOf(args), origin, true)
}

function trim(_state: RunState, args: Value[]): Value {
  const [text, cut] = args as [Value, Value?]
  if (text.kind !== 'known') return text.inner && text.kind === 'given' ? { ...text } : text
  if (cut && cut.kind !== 'known') return anything('site', text)
  return known(asText(text.value).trim(), text)
}

/** Hugo reads whole numbers in text; nil and an empty text are 0. */
function toNumber(isWhole: boolean): TemplateFunction {
  const form = isWhole
    ? /^[+-]?(?:\d+|0[xX][0-9a-fA-F]+|0[bB][01]+)$/
    : /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
  return (state, args) => {
    const value = args[0] ?? known(null)
    noteType(state.facts, value, isWhole ? 'integer' : 'number')
    if (value.kind !== 'known') return anything(causeOf([value]), value)
    if (typeof value.value === 'string' && value.value !== '' && !form.test(value.value)) {
      fail(state, 2)
      return known(0, value)
    }
    return known(isWhole ? Math.trunc(Number(value.value)) : Number(value.value), value)
  }
}

function split(state: RunState, args: Value[]): Value {
  const [text] = args as [Value]
  noteType(state.facts, text, 'list')
  if (text.kind !== 'known')
    return { ...anything(causeOf(args)), inner: text.inner, isPresent: true } as Value
  return asText(text.value) === ''
    ? { kind: 'list', items: [known('')], ...jointOrigin([]) }
    : anything('site')
}

function printf(state: RunState, args: Value[]): Value {
  const [format, ...values] = args
  if (format?.kind === 'known' && typeof format.value === 'string') {
    const verbs = [...format.value.matchAll(/%[-+# 0-9.]*([a-zA-Z%])/g)]
      .map(match => match[1])
      .filter(v => v !== '%')
    for (const [at, verb] of verbs.entries()) {
      const value = values[at]
      if (value && verb === 'd') noteType(state.facts, value, 'integer')
      if (value && verb === 'f') noteType(state.facts, value, 'number')
      if (value && verb === 't') noteType(state.facts, value, 'boolean')
    }
    if (verbs.length === 0) return known(format.value)
    // "<nil>" and "%!s(<nil>)" are text
    if (values.some(value => value.kind === 'known' && value.value === null))
      return { kind: 'given', from: [], inner: false }
    // text around the verbs is always there
    if (format.value.replace(/%[-+# 0-9.]*[a-zA-Z]/g, '') !== '') {
      return { kind: 'given', from: [], inner: args.some(arg => arg.inner) }
    }
  }
  return otherText(state, args)
}

const kept = [
  'safeHTML',
  'safeHTMLAttr',
  'safeURL',
  'safeCSS',
  'safeJS',
  'safeJSStr',
  'string',
  'print',
  'title',
]
const changed =
  'urlize anchorize humanize htmlEscape htmlUnescape plainify emojify chomp trimLeft trimRight trimPrefix ' +
  'trimSuffix replace replaceRE replacePairs substr relURL absURL relLangURL absLangURL md5 sha1 sha256 truncate ' +
  'singularize pluralize strings.FirstUpper strings.TrimSuffix strings.TrimPrefix jsonify base64Encode ' +
  'querify path.Base path.Join path.Ext path.Dir hasPrefix hasSuffix strings.Count println highlight hTMLEscape'

/** Functions of texts and numbers. */
export const textFunctions: Readonly<Record<string, TemplateFunction>> = {
  ...Object.fromEntries(changed.split(' ').map(name => [name, otherText])),
  ...Object.fromEntries(kept.map(name => [name, sameText(text => text)])),
  // a path function of nothing is not empty
  'path.Base': (_state, args) => anything(causeOf(args), undefined, true),
  lower: sameText(text => text.toLowerCase()),
  upper: sameText(text => text.toUpperCase()),
  firstUpper: sameText(text => text.slice(0, 1).toUpperCase() + text.slice(1)),
  trim,
  split,
  printf,
  print: (state, args) =>
    args.length === 1 ? sameText(text => text)(state, args, noSpan) : otherText(state, args),
  int: toNumber(true),
  float: toNumber(false),
  markdownify: (state, args) => renderInner(state, args.at(-1) ?? known('')),
}

const noSpan = { startOffset: 0, endOffset: 0 }
