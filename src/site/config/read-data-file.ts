import { type ParseError, parse as parseJson, printParseErrorCode } from 'jsonc-parser'
import { dataOf } from '../../frontmatter/data-of.ts'
import { parseToml } from '../../frontmatter/toml/parse-toml.ts'
import { tomlData } from '../../frontmatter/toml/toml-data.ts'
import { readYaml } from '../../frontmatter/yaml/read-yaml.ts'
import { type ConfigMap, type ConfigValue, emptyMap, isMap } from './config-value.ts'
import { toConfigValue } from './to-config-value.ts'

export interface DataFile {
  /** The map in the file; empty when there is none. */
  readonly data: ConfigMap
  /** Why the file, or a part of it, could not be read. */
  readonly problem?: string
}

/** Reads a TOML, YAML or JSON file, by its format or extension. Never throws; what can be read is in `data`. */
export function readDataFile(text: string, format: string): DataFile {
  const source = text.replace(/^\ufeff/, '')
  const { value: data, problem } = readSafely(source, format.toLowerCase())
  const isNothing = data === null || source.trim() === ''
  if (isMap(data)) return problem === undefined ? { data } : { data, problem }
  return { data: emptyMap(), ...(isNothing && problem === undefined ? {} : { problem: problem ?? 'no map' }) }
}

function readSafely(source: string, format: string): { value: ConfigValue; problem?: string | undefined } {
  try {
    const { value, problem } = read(source, format)
    return { value: toConfigValue(value), problem }
  } catch (error) {
    // nested deeper than the call stack, or more aliases than the reader is ready to follow
    return { value: null, problem: String(error) }
  }
}

function read(source: string, format: string): { value: unknown; problem?: string | undefined } {
  if (format === 'toml') {
    const { document, errors } = parseToml(source)
    return { value: tomlData(document), problem: errors[0]?.message }
  }
  if (format === 'json') {
    const errors: ParseError[] = []
    const value: unknown = parseJson(source, errors, { disallowComments: true })
    const [first] = errors
    return { value, problem: first && printParseErrorCode(first.error) }
  }
  if (format !== 'yaml' && format !== 'yml') return { value: null, problem: `unknown format ${format}` }
  const { root, problems } = readYaml(source, '1.2', 1)
  return { value: dataOf(root), problem: problems[0]?.message }
}
