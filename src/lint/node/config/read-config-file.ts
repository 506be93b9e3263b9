import { basename, extname } from 'node:path'
import { type ParseError, parse as parseJson, printParseErrorCode } from 'jsonc-parser'
import { parseDocument } from 'yaml'
import { readTextFile } from '../../../files/read-text-file.ts'
import { parseToml } from '../../../frontmatter/toml/parse-toml.ts'
import { tomlData } from '../../../frontmatter/toml/toml-data.ts'
import { createLineIndex } from '../../../text/line-index.ts'
import { ConfigError } from '../../config/config-error.ts'
import { importFresh } from './import-fresh.ts'

/**
 * What a configuration file holds; of `package.json` the key `hugomark`, undefined when it has none.
 *
 * @throws ConfigError when it cannot be read or run.
 */
export async function readConfigFile(path: string): Promise<unknown> {
  const extension = extname(path)
  try {
    if (extension === '.ts') return await runTypeScript(path)
    if (extension === '.js' || extension === '.mjs') return exported(await importFresh(path))
    return readData(await readTextFile(path), path, extension)
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw new ConfigError(error instanceof Error ? error.message : String(error))
  }
}

async function runTypeScript(path: string): Promise<unknown> {
  // loads a compiler, which most runs do not need
  const { createJiti } = await import('jiti')
  return exported(await createJiti(path, { interopDefault: false, moduleCache: false }).import(path))
}

function exported(module: unknown): unknown {
  if (typeof module === 'object' && module !== null && 'default' in module) return module.default
  throw new ConfigError('it must export the configuration as its default')
}

function readData(text: string, path: string, extension: string): unknown {
  const source = text.replace(/^\ufeff/, '')
  if (basename(path) === 'package.json') {
    const data: unknown = JSON.parse(source)
    return typeof data === 'object' && data !== null && 'hugomark' in data ? data.hugomark : undefined
  }
  if (extension === '.toml') {
    const { document, errors } = parseToml(source)
    const [first] = errors
    if (first !== undefined)
      throw new ConfigError(`${first.message} (line ${lineOf(source, first.startOffset)})`)
    return tomlData(document)
  }
  if (extension === '.json') {
    const errors: ParseError[] = []
    const data: unknown = parseJson(source, errors, { allowTrailingComma: true })
    const [first] = errors
    if (first !== undefined) {
      throw new ConfigError(`${printParseErrorCode(first.error)} (line ${lineOf(source, first.offset)})`)
    }
    // the parser takes this key for the prototype
    if (hasPrototype(data)) throw new ConfigError('"__proto__" is no key')
    return data
  }
  const document = parseDocument(source, { prettyErrors: false })
  const [first] = document.errors
  if (first !== undefined) throw new ConfigError(`${first.message} (line ${lineOf(source, first.pos[0])})`)
  return document.toJS()
}

function hasPrototype(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  const prototype: unknown = Object.getPrototypeOf(data)
  const isPlain = prototype === Object.prototype || Array.isArray(data)
  return !isPlain || Object.values(data).some(hasPrototype)
}

function lineOf(source: string, offset: number): number {
  return createLineIndex(source).pointAt(Math.min(offset, source.length)).line
}
