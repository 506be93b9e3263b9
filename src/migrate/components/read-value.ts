import type { Command, Operand, Pipeline } from '../../gotmpl/reader/template-nodes.ts'
import type { Test, Value } from './component-view.ts'

/** A value of a template: one that is printed, or the content of the call. */
export type Read =
  | { readonly type: 'value'; readonly value: Value; readonly isHtml: boolean }
  | { readonly type: 'inner' }
  | { readonly type: 'test'; readonly test: Test }

export interface ReadContext {
  /** What the dot is: the shortcode, or a value in `with`. */
  readonly dot: Read | 'shortcode'
  readonly variables: ReadonlyMap<string, Read>
  /** The name of a parameter in the target. */
  propFor(key: string | number): string
  /** What `.IsNamedParams` may be taken as; undefined when that matters. */
  readonly isNamed: boolean | undefined
  /** Something is not the same in the target, though near. */
  note(text: string): void
}

/** Functions and methods that leave a value as people see it. */
const same = new Set([
  'safeURL',
  'safeHTMLAttr',
  'safeCSS',
  'string',
  'htmlEscape',
  'print',
  'float',
  'int',
  'cast.ToString',
  'cast.ToInt',
  'cast.ToFloat',
])
const html = new Set(['safeHTML', 'safe.HTML'])
const markdown = new Set([
  'markdownify',
  'transform.Markdownify',
  '.Page.RenderString',
  'RenderString',
  '$.Page.RenderString',
  '.RenderString',
])

function constant(operand: Operand): string | number | boolean | undefined {
  if (operand.type === 'string' || operand.type === 'boolean') return operand.value
  return operand.type === 'number' ? (operand.value ?? undefined) : undefined
}

const plain = (value: Value): Read => ({ type: 'value', value, isHtml: false })

/** The name of a function or method, with its namespace and its dot. */
function functionName(operand: Operand): string | undefined {
  if (operand.type === 'identifier') return operand.name
  if (operand.type === 'chain' && operand.operand.type === 'identifier')
    return [operand.operand.name, ...operand.path].join('.')
  if (operand.type === 'field') return `.${operand.path.join('.')}`
  if (operand.type === 'variable') return [operand.name, ...operand.path].join('.')
  return undefined
}

/** Whether the field is one of the shortcode: `.Inner` where the dot is it, `$.Inner` everywhere. */
function shortcodeField(operand: Operand, context: ReadContext): string | undefined {
  if (operand.type === 'variable' && operand.name === '$') return operand.path.join('.')
  return operand.type === 'field' && context.dot === 'shortcode' ? operand.path.join('.') : undefined
}

function readOperand(operand: Operand, context: ReadContext, depth: number): Read | undefined {
  const known = constant(operand)
  if (known !== undefined) return plain({ type: 'constant', value: known })
  if (operand.type === 'pipeline') return readPipeline(operand, context, depth + 1)
  if (operand.type === 'dot') return context.dot === 'shortcode' ? undefined : context.dot
  if (operand.type === 'variable' && operand.path.length === 0) return context.variables.get(operand.name)
  const field = shortcodeField(operand, context)
  if (field === 'Inner' || field === 'InnerDeindent') return { type: 'inner' }
  if (field === 'IsNamedParams') {
    return context.isNamed === undefined ? undefined : plain({ type: 'constant', value: context.isNamed })
  }
  const param = field === undefined ? null : /^Params\.([A-Za-z]\w*)$/.exec(field)
  return param === null ? undefined : plain({ type: 'prop', name: context.propFor(param[1]!) })
}

/** A format of `printf` with its values; undefined where a verb is not known. */
function readFormat(format: string, values: readonly Value[]): Value | undefined {
  const parts: Value[] = []
  let next = 0
  for (const [piece] of format.matchAll(/%(?:\.\d+f|[svd%])|%|[^%]+/g)) {
    if (piece === '%%') parts.push({ type: 'constant', value: '%' })
    else if (!piece.startsWith('%')) parts.push({ type: 'constant', value: piece })
    else {
      const value = values[next++]
      if (value === undefined || piece === '%') return undefined
      const digits = /^%\.(\d+)f$/.exec(piece)
      parts.push(digits === null ? value : { type: 'fixed', value, digits: Number(digits[1]) })
    }
  }
  if (next !== values.length) return undefined
  return parts.length === 1 ? parts[0]! : { type: 'join', values: parts }
}

/** What `if` and `with` make of a value. */
export function testOf(read: Read): Test {
  if (read.type === 'test') return read.test
  return read.type === 'inner' ? { type: 'hasInner' } : { type: 'given', value: read.value }
}

function readCommand(
  { operands }: Command,
  piped: Read | undefined,
  context: ReadContext,
  depth: number,
): Read | undefined {
  const [first, ...rest] = operands
  if (first === undefined) return undefined
  if (rest.length === 0 && piped === undefined) {
    const read = readOperand(first, context, depth)
    if (read !== undefined) return read
  }
  const field = shortcodeField(first, context)
  if (field === 'Get') {
    const key = rest.length === 1 ? constant(rest[0]!) : undefined
    if (typeof key !== 'string' && typeof key !== 'number') return undefined
    return plain({ type: 'prop', name: context.propFor(key) })
  }
  const name = functionName(first)
  if (name === undefined) return undefined
  const reads = rest.map(operand => readOperand(operand, context, depth))
  if (piped !== undefined) reads.push(piped)
  if (reads.some(read => read === undefined)) return undefined
  return callFunction(name, reads as Read[], context)
}

function callFunction(name: string, reads: readonly Read[], context: ReadContext): Read | undefined {
  const [only] = reads
  if (markdown.has(name) && reads.length === 1) {
    if (only!.type === 'value') context.note('Hugo reads a parameter as Markdown; here it is text.')
    return only
  }
  if (name === 'and' || name === 'or') return { type: 'test', test: { type: name, tests: reads.map(testOf) } }
  if (name === 'not' && reads.length === 1)
    return { type: 'test', test: { type: 'not', test: testOf(only!) } }
  const isText = (read: Read) => read.type === 'inner'
  if (reads.length === 1 && isText(only!)) {
    return same.has(name) ||
      html.has(name) ||
      /^(?:strings\.TrimSpace|\.Page\.|trim|chomp|strings\.Chomp)/.test(name)
      ? only
      : undefined
  }
  if (name === 'trim' && reads.length === 2 && isText(only!)) return only
  const values = reads.map(read => (read.type === 'value' ? read.value : undefined))
  if (values.some(value => value === undefined)) return undefined
  const [value, second] = values as Value[]
  if (html.has(name) && values.length === 1) return { type: 'value', value: value!, isHtml: true }
  if (same.has(name) && values.length === 1) return plain(value!)
  if ((name === 'default' || name === 'compare.Default') && values.length === 2) {
    return plain({ type: 'default', value: second!, fallback: value! })
  }
  if ((name === 'upper' || name === 'lower') && values.length === 1)
    return plain({ type: 'case', value: value!, to: name })
  if (name === 'printf' && value?.type === 'constant' && typeof value.value === 'string') {
    const made = readFormat(value.value, values.slice(1) as Value[])
    return made && plain(made)
  }
  if ((name === 'eq' || name === 'ne') && values.length >= 2) {
    const tests = (values.slice(1) as Value[]).map((right): Test => ({ type: 'equal', left: value!, right }))
    const test: Test = tests.length === 1 ? tests[0]! : { type: 'or', tests }
    return { type: 'test', test: name === 'eq' ? test : { type: 'not', test } }
  }
  return undefined
}

/** What a pipeline gives; undefined when it cannot be said in the languages of components. */
export function readPipeline(pipeline: Pipeline, context: ReadContext, depth = 0): Read | undefined {
  if (depth > 20) return undefined
  let read: Read | undefined
  for (const [index, command] of pipeline.commands.entries()) {
    read = readCommand(command, index === 0 ? undefined : read, context, depth)
    if (read === undefined) return undefined
  }
  return read
}
