import { isMap, isScalar } from 'yaml'
import type { BlockReading, FrontmatterProblem } from '../frontmatter-problem.ts'
import { mostProblems } from '../most-problems.ts'
import type { MapNode } from '../value-node.ts'
import { collectionProblem } from './collection-problem.ts'
import { composeYaml, deepestNesting } from './compose-yaml.ts'
import { endLines } from './end-lines.ts'
import { hugoYamlError } from './hugo-yaml-error.ts'
import { readPlainYaml } from './read-plain-yaml.ts'
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
  const root = read(text, rules, found, findsDashes) ?? empty
  const problems = found.map((problem, index) =>
    finish(problem, text, index === 0 ? rules : undefined, firstLine),
  )
  return { root, problems }
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
  const isText = type === 'string'
  const help = isText && /^[^\s:]+[:=]/.test(text.slice(startOffset))
  return {
    code: 'frontmatter/not-a-map',
    message: `Front matter must be a map of keys and values, but this is a ${type}. ${
      help ? 'Put a space behind the colon: key: value.' : 'Write key: value.'
    }`,
    startOffset,
    endOffset,
    hugoText: `${type} was used where mapping is expected`,
    ...(isText && { hugoEnd: endOffset }),
    ...(type === 'tag' && { hugoStart: text.search(/\S/) }),
  }
}

function finish(
  problem: YamlProblem,
  text: string,
  rules: YamlRules | undefined,
  firstLine: number,
): FrontmatterProblem {
  const { code, message, startOffset, endOffset, related } = problem
  // Hugo stops at the first problem
  const hugo = rules === '1.2' ? hugoYamlError(problem, text, firstLine) : undefined
  return { code, message, startOffset, endOffset, ...(related && { related }), ...(hugo && { hugo }) }
}
