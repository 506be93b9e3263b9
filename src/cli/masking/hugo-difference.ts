import type { HugoToken, HugoTokenType } from '../../hugo/hugo-token.ts'
import { type HugoView, hugoView } from '../../hugo/hugo-view.ts'

/** What Hugo reads otherwise in a changed page. */
export interface HugoDifference {
  /** In the page as it was, in UTF-16 code units. */
  readonly offset: number
  readonly message: string
}

// what a formatter may change: text, its indentation, and the spelling of front matter
const free: ReadonlySet<HugoTokenType> = new Set([
  'ignore',
  'text',
  'indentation',
  'eof',
  'frontMatterTOML',
  'frontMatterYAML',
  'frontMatterJSON',
  'frontMatterORG',
])

/** The first difference in what Hugo reads: tags, parameters, the end of the summary, values of front matter, errors. */
export function hugoDifference(before: string, after: string): HugoDifference | undefined {
  const [old, now] = [hugoView(before), hugoView(after)]
  const [oldTokens, nowTokens] = [old, now].map(tagTokens) as [HugoToken[], HugoToken[]]
  for (let index = 0; index < Math.max(oldTokens.length, nowTokens.length); index++) {
    const [was, is] = [oldTokens[index], nowTokens[index]]
    if (was !== undefined && is !== undefined && keyOf(was) === keyOf(is)) continue
    const offset = was === undefined ? before.length : charOffset(before, was.low)
    return { offset, message: `Hugo would read ${nameOf(is)} where it reads ${nameOf(was)}` }
  }
  if (old.ok !== now.ok) {
    const error = old.ok ? (now as Extract<HugoView, { ok: false }>).error.message : ''
    return {
      offset: 0,
      message: old.ok ? `Hugo would refuse the page: ${error}` : 'Hugo would read another page',
    }
  }
  if (old.ok && now.ok && JSON.stringify(old.params) !== JSON.stringify(now.params))
    return { offset: 0, message: 'Hugo would read other front matter' }
  return undefined
}

function tagTokens({ tokens }: HugoView): HugoToken[] {
  return tokens.filter(({ type }) => !free.has(type))
}

function keyOf({ type, value, isString, typed, message }: HugoToken): string {
  // of the divider, Hugo takes away the white space behind it
  const text = type === 'error' ? '' : type === 'summaryDivider' ? value.trimEnd() : value
  return JSON.stringify([type, text, isString, typed, message])
}

function nameOf(token: HugoToken | undefined): string {
  return token === undefined ? 'no tag' : JSON.stringify(token.value)
}

function charOffset(source: string, byte: number): number {
  return Buffer.from(source).subarray(0, byte).toString().length
}
