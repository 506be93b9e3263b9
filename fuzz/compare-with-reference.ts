import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { HugoShortcode, HugoToken } from '../src/hugo.ts'
import { hugoView } from '../src/hugo.ts'
import type { ShortcodeLookup } from '../src/index.ts'
import { encodeText } from '../src/text/encode-text.ts'
import { boxes, leaves, ownShortcodes } from '../tests/support/test-site.ts'

const otherLoneSurrogate =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udc7f\udd00-\udfff]/

type ReferenceToken = [type: string, low: number, high: number, value: string, isString: boolean]
interface ReferenceOutcome {
  readonly tokens: ReferenceToken[]
  readonly error: [message: string, offset: number] | null
  readonly tree: unknown[] | null
}

/** A source on which we and the reference program differ. */
export interface Difference {
  readonly source: string
  readonly what: 'tokens' | 'error' | 'tree'
  readonly ours: string
  readonly theirs: string
}

/** What both sides are told of the shortcodes: a lookup for us, names (lower case) for the reference program. */
export interface ComparedShortcodes {
  readonly lookup: ShortcodeLookup
  readonly leaves: readonly string[]
  readonly boxes: readonly string[]
}

const testShortcodes: ComparedShortcodes = {
  lookup: ownShortcodes,
  leaves: leaves.filter(name => name !== '-dash'),
  boxes,
}

/** Runs the oracle's reference program over sources and compares tokens, tree and first error with `hugoView`. */
export function compareWithReference(
  generated: readonly string[],
  oracleFolder: string,
  shortcodes: ComparedShortcodes = testShortcodes,
): Difference[] {
  // only surrogates of U+DC80 to U+DCFF stand for bytes
  const sources = generated.filter(source => !otherLoneSurrogate.test(source))
  const runner = fileURLToPath(new URL('./reference-runner.py', import.meta.url))
  const names = [shortcodes.leaves, shortcodes.boxes].map(list => JSON.stringify(list))
  const run = spawnSync('python3', [runner, oracleFolder, ...names], {
    input: sources.map(source => JSON.stringify(source)).join('\n'),
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`The reference program failed: ${run.stderr}`)
  const lines = run.stdout.trimEnd().split('\n')
  return sources.flatMap(
    (source, index) =>
      compare(source, JSON.parse(lines[index]!) as ReferenceOutcome, shortcodes.lookup) ?? [],
  )
}

function compare(source: string, theirs: ReferenceOutcome, lookup: ShortcodeLookup): Difference | undefined {
  const view = hugoView(source, { shortcodes: lookup })
  const differ = (what: Difference['what'], a: unknown, b: unknown): Difference | undefined => {
    const [ours, reference] = [JSON.stringify(a), JSON.stringify(b)]
    return ours === reference ? undefined : { source, what, ours, theirs: reference }
  }
  const tokens = differ('tokens', untilError(view.tokens), theirs.tokens.map(plainToken))
  if (tokens !== undefined) return tokens
  if (!view.ok) {
    // the reference does not decode front matter
    if (/^unmarshal failed|^\[\d+:\d+\] |front matter/.test(view.error.message)) return undefined
    const bytes = encodeText(source)
    let offset = 0
    for (let line = 1; line < view.error.line; line++) offset = bytes.indexOf(10, offset) + 1
    const ours = [plainMessage(view.error.message), offset + view.error.column - 1]
    return differ('error', ours, theirs.error && [plainMessage(theirs.error[0]), theirs.error[1]])
  }
  if (theirs.error !== null) return differ('error', null, theirs.error)
  const tree = theirs.tree!.filter(part => typeof part !== 'string')
  return differ('tree', view.shortcodes.map(ourNode), tree.map(theirNode))
}

function untilError(tokens: readonly HugoToken[]): ReferenceToken[] {
  const plain: ReferenceToken[] = []
  for (const token of tokens) {
    const value = token.type === 'error' ? token.message! : token.value
    const type = token.type.replace(/[<>%]$/, '')
    plain.push(plainToken([type, token.low, token.high, value, token.isString ?? false]))
    if (token.type === 'error') break
  }
  return plain
}

function plainToken([type, low, high, value, isString]: ReferenceToken): ReferenceToken {
  // the reference starts a string with escapes at its quote, Hugo behind the backslashes in front
  const isEscaped = (type === 'param' || type === 'paramVal') && !isString && value.includes('"')
  const plain = type === 'error' ? plainMessage(value) : value.replace(/[\udc80-\udcff]/g, '\ufffd')
  return [type, isEscaped ? -1 : low, high, plain, isString]
}

/** Whether a character can be printed hangs on the version of Unicode: Hugo 0.169 has 17, Python 3.11 has 14. */
function plainMessage(message: string): string {
  return plainText(message).replace(/(U\+[0-9A-F]{4,6}) '[^\0-\x7f]+'/u, '$1')
}

interface PlainNode {
  readonly name: string
  readonly inline: boolean
  readonly ordinal: number
  readonly params: unknown
  readonly inner: unknown[]
}

function ourNode(node: HugoShortcode): PlainNode {
  const typed = ({ type, value }: { type: string; value: unknown }) => `${type}:${value}`
  const params = node.isNamedParams
    ? Object.fromEntries(node.named.map(([name, value]) => [name, typed(value)]))
    : node.positional.map(typed)
  return {
    name: node.name,
    inline: node.inline,
    ordinal: node.ordinal,
    params: plainText(params),
    inner: (node.inner ?? []).map(part => (typeof part === 'string' ? plainText(part) : ourNode(part))),
  }
}

function theirNode(part: unknown): unknown {
  if (typeof part === 'string') return part
  const node = part as PlainNode & { params: Record<string, string> | string[] | null }
  const typed = (value: string) =>
    value.startsWith('float64:') ? `float:${Number(value.slice('float64:'.length)) + 0}` : value
  const { params } = node
  const inner: unknown[] = []
  for (const child of node.inner) {
    if (typeof child === 'string' && typeof inner.at(-1) === 'string') inner.push(`${inner.pop()}${child}`)
    else if (child !== '') inner.push(theirNode(child))
  }
  return {
    name: node.name,
    inline: node.inline,
    ordinal: node.ordinal,
    params: Array.isArray(params)
      ? params.map(typed)
      : params === null
        ? []
        : Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typed(value)])),
    inner,
  }
}

function plainText<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replace(/\\udc[89a-f][0-9a-f]/g, '\ufffd')) as T
}
