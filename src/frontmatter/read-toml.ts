import { byteLength } from '../text/byte-length.ts'
import type { FrontmatterProblem } from './frontmatter-problem.ts'
import { hugoTomlError } from './hugo-toml-error.ts'
import { mostProblems } from './most-problems.ts'
import { parseToml } from './toml/parse-toml.ts'
import type { TomlErrorCode } from './toml/toml-error.ts'
import type { TomlDocument } from './toml/toml-node.ts'
import { tomlValue } from './toml-value.ts'
import type { MapNode } from './value-node.ts'

const codes: Partial<Record<TomlErrorCode, FrontmatterProblem['code']>> = {
  'integer-out-of-range': 'frontmatter/number-out-of-range',
  'float-out-of-range': 'frontmatter/number-out-of-range',
  'nested-too-deep': 'frontmatter/too-deep',
  'duplicate-key': 'frontmatter/duplicate-key',
  'duplicate-table': 'frontmatter/duplicate-key',
  'extended-table': 'frontmatter/duplicate-key',
}

export interface TomlReading {
  readonly root: MapNode
  readonly problems: FrontmatterProblem[]
  readonly document: TomlDocument
}

/** Reads a TOML block, fences excluded. `firstLine` is the line of the file on which the block starts. */
export function readToml(source: string, firstLine: number): TomlReading {
  const { document, errors } = parseToml(source)
  const reports = errors.slice(0, mostProblems).map(error => ({
    ...error,
    report: hugoTomlError(error.code, source, error.startOffset, error.endOffset),
  }))
  // what Hugo's decoder meets first comes first: it sees a bracket that is never closed at the end only
  reports.sort((a, b) => a.report.offset - b.report.offset)
  const problems = reports.map(({ code, message, startOffset, endOffset, report }): FrontmatterProblem => {
    const lineStart = source.lastIndexOf('\n', report.offset - 1) + 1
    let line = firstLine
    for (let at = source.indexOf('\n'); at >= 0 && at < lineStart; at = source.indexOf('\n', at + 1)) line++
    const column = byteLength(source, lineStart, report.offset) + 1
    return {
      code: codes[code] ?? 'frontmatter/syntax',
      message,
      startOffset,
      endOffset,
      hugo: { message: `unmarshal failed: toml: ${report.message}`, line, column },
    }
  })
  return { root: tomlValue(document), problems, document }
}
