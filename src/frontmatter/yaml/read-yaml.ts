import { isMap, isScalar } from 'yaml'
import type { HugoError } from '../../diagnostics/diagnostic.ts'
import type { BlockReading } from '../frontmatter-problem.ts'
import { mostProblems } from '../most-problems.ts'
import type { MapNode } from '../value-node.ts'
import { collectionProblem } from './collection-problem.ts'
import { composeYaml, deepestNesting } from './compose-yaml.ts'
import { endLines } from './end-lines.ts'
import { findRefusal } from './hugo/find-refusal.ts'
import type { HugoToken } from './hugo/hugo-token.ts'
import { scanTokens } from './hugo/scan-tokens.ts'
import { tokenAt } from './hugo/token-at.ts'
import { hugoYamlError } from './hugo-yaml-error.ts'
import { lineColumn } from './line-column.ts'
import { readPlainYaml } from './read-plain-yaml.ts'
import { refusalProblem } from './refusal-problem.ts'
import { syntaxProblem } from './syntax-problem.ts'
import type { YamlProblem } from './yaml-problem.ts'
import { rootTypeName, YamlReader } from './yaml-reader.ts'
import type { YamlRules } from './yaml-rules.ts'

/**
 * Reads a YAML block, fences excluded, as Hugo does. Never throws. `firstLine` is the line of the file on which the
 * block starts. The places of the dashes of lists are found where that is asked for.
 */
export function readYaml(
  source: string,
  rules: YamlRules,
  firstLine: number,
  findsDashes = false,
): BlockReading {
  const plain = findsDashes ? undefined : readPlainYaml(source, rules)
  if (plain !== undefined) return { root: plain, problems: [] }
  return readAnyYaml(source, rules, firstLine, findsDashes)
}

/** The same for blocks of any kind, with the package `yaml`. */
export function readAnyYaml(
  source: string,
  rules: YamlRules,
  firstLine: number,
  findsDashes = false,
): BlockReading {
  const text = endLines(source)
  const empty: MapNode = { type: 'map', pairs: [], startOffset: 0, endOffset: source.length }
  const found: YamlProblem[] = []
  const tokens = rules === '1.2' ? scanTokens(source) : undefined
  const root = read(text, rules, found, findsDashes) ?? empty
  const isTooDeep = found[0]?.code === 'frontmatter/too-deep'
  const refusal = tokens && !isTooDeep ? findRefusal(tokens) : undefined
  // whatever Hugo's parser accepts is no fault of the syntax
  const kept = refusal === null ? found.filter(({ isFatal }) => isFatal !== true) : found
  if (refusal) putFirst(kept, refusal.text, refusal.token, text)
  const problems = kept.map((problem, index) => {
    const { code, message, startOffset, endOffset, related } = problem
    // Hugo stops at the first problem
    const hugo =
      tokens && index === 0 ? reportOf(problem, tokens, refusal?.token, text, firstLine) : undefined
    return { code, message, startOffset, endOffset, ...(related && { related }), ...(hugo && { hugo }) }
  })
  return { root, problems }
}

/** Puts what Hugo refuses in front of what it does not come to: the problem that is ours for it, or a new one. */
function putFirst(found: YamlProblem[], hugoText: string, token: HugoToken, text: string): void {
  const own = refusalProblem(hugoText, token, text)
  const { line } = lineColumn(text, own.startOffset)
  const sameLine = found.filter(
    ({ isFatal, hugoStart, startOffset }) =>
      isFatal === true &&
      (lineColumn(text, startOffset).line === line ||
        lineColumn(text, hugoStart ?? startOffset).line === line),
  )
  const ours = sameLine.find(problem => problem.hugoText === hugoText) ?? own
  if (ours !== own) found.splice(found.indexOf(ours), 1)
  else if (sameLine[0] !== undefined) found.splice(found.indexOf(sameLine[0]), 1)
  found.unshift({ ...ours, hugoText })
}

function reportOf(
  { hugoText, isBare, startOffset, hugoStart = startOffset }: YamlProblem,
  tokens: readonly HugoToken[],
  refused: HugoToken | undefined,
  text: string,
  firstLine: number,
): HugoError | undefined {
  if (hugoText === undefined) return undefined
  if (isBare === true) return { message: hugoText, line: firstLine, column: 1 }
  const { line, column } = lineColumn(text, hugoStart)
  const token = refused ?? tokenAt(tokens, line, column)
  return token && hugoYamlError(hugoText, token, firstLine)
}

function read(
  text: string,
  rules: YamlRules,
  found: YamlProblem[],
  findsDashes: boolean,
): MapNode | undefined {
  const document = composeYaml(text, findsDashes)
  if (document === undefined) {
    found.push({
      code: 'frontmatter/too-deep',
      message: `Lists and maps are nested more than ${deepestNesting} levels deep here. Make the front matter flatter, or move it to a data file.`,
      startOffset: 0,
      endOffset: text.length,
    })
    return undefined
  }
  for (const error of document.errors.slice(0, mostProblems)) {
    const problem = syntaxProblem(error, text)
    if (problem !== undefined) found.push(problem)
  }
  // a string that is never closed is met by the scanner, that is before all else
  const unclosed = found.find(({ hugoText }) => hugoText?.startsWith('could not find end character') === true)
  if (unclosed !== undefined) found.unshift(...found.splice(found.indexOf(unclosed), 1))
  const reader = new YamlReader(text, rules, found)
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.range[0] === contents.range[1])) return undefined
  if (!isMap(contents)) {
    if (found.length === 0) found.push(notMap(contents, reader, text))
    return undefined
  }
  const root = reader.readRoot(contents)
  if (unclosed === undefined) found.sort(byPrecedence)
  if (found.length === 0 && rules === '1.2') {
    const bomb = collectionProblem(root, text)
    if (bomb !== undefined) found.push(bomb)
  }
  return root
}

/** Hugo's parser sees the whole block before its decoder looks at values. */
function byPrecedence(a: YamlProblem, b: YamlProblem): number {
  return Number(b.isFatal ?? false) - Number(a.isFatal ?? false) || a.startOffset - b.startOffset
}

function notMap(contents: Parameters<typeof rootTypeName>[0], reader: YamlReader, text: string): YamlProblem {
  const [startOffset, endOffset] = contents.range
  const type = rootTypeName(contents, reader)
  const isText = type === 'string' || type === 'scalar'
  const help = isText && /^[^\s:]+[:=]/.test(text.slice(startOffset))
  return {
    code: 'frontmatter/not-a-map',
    message: `Front matter must be a map of keys and values, but this is a ${type}. ${
      help ? 'Put a space behind the colon: key: value.' : 'Write key: value.'
    }`,
    startOffset,
    endOffset,
    hugoText: `${type} was used where mapping is expected`,
    ...(type === 'tag' && { hugoStart: text.search(/\S/) }),
  }
}
