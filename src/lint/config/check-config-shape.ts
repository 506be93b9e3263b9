import { closest } from 'fastest-levenshtein'
import { schemaIssues, type ValuePath } from '../../site/statements/schema-issues.ts'
import { ConfigError } from './config-error.ts'
import { configShape } from './config-shape.ts'
import type { LintConfig } from './lint-config.ts'
import { pluginProblem } from './plugin-problem.ts'

/**
 * Takes what a configuration file holds as a configuration. Rules and options are checked by `resolveRules`.
 *
 * @throws ConfigError with all problems, each with the path of its key.
 */
export function checkConfigShape(value: unknown): LintConfig {
  const problems: string[] = []
  const data = withoutPlugins(value, problems)
  for (const { path, message, known } of schemaIssues(data, configShape, {})) {
    const key = path.at(-1)
    if (known === undefined) problems.push(`${pathText(path)}: ${message}`)
    else
      problems.push(
        `${pathText(path)}: there is no such key; did you mean "${closest(String(key), [...known])}"?`,
      )
  }
  if (problems.length > 0) throw new ConfigError(problems.join('\n'))
  return value as LintConfig
}

/** Plugins that are objects are checked on their own, for no schema knows functions. */
function withoutPlugins(value: unknown, problems: string[]): unknown {
  if (typeof value !== 'object' || value === null || !('plugins' in value) || !Array.isArray(value.plugins)) {
    return value
  }
  const plugins: unknown[] = value.plugins
  for (const [index, plugin] of plugins.entries()) {
    const problem = typeof plugin === 'string' ? undefined : pluginProblem(plugin)
    if (problem !== undefined) problems.push(`plugins[${index}]: ${problem}`)
  }
  return { ...value, plugins: plugins.filter(plugin => typeof plugin === 'string') }
}

function pathText(path: ValuePath): string {
  let text = ''
  for (const part of path) {
    const isName = typeof part === 'string' && /^[\w$]+$/.test(part)
    text += isName ? `${text === '' ? '' : '.'}${part}` : `[${JSON.stringify(part)}]`
  }
  return text === '' ? 'the configuration' : text
}
