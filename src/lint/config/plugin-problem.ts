import { ruleGroups } from '../rule-groups.ts'

/** Why a value is no plugin; undefined when it is one. */
export function pluginProblem(value: unknown): string | undefined {
  if (!isObject(value)) return 'a plugin is an object with a name and rules'
  const { name, rules, presets } = value
  if (typeof name !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    return 'the name of a plugin is of lower-case letters, digits and hyphens'
  }
  if (ruleGroups.includes(name)) return `"${name}" is a group of built-in rules; a plugin needs another name`
  if (!Array.isArray(rules)) return `the plugin "${name}" has no list of rules`
  for (const [index, rule] of rules.entries()) {
    const problem = ruleProblem(rule, name)
    if (problem !== undefined) return `rules[${index}] of the plugin "${name}": ${problem}`
  }
  if (presets !== undefined && !isObject(presets)) return `the presets of the plugin "${name}" are no object`
  return undefined
}

function ruleProblem(rule: unknown, plugin: string): string | undefined {
  if (!isObject(rule) || !isObject(rule['meta'])) return 'a rule is an object with meta and create'
  const { id, messages, severity } = rule['meta']
  if (typeof id !== 'string' || !id.startsWith(`${plugin}/`) || id.length === plugin.length + 1) {
    return `its meta.id must start with "${plugin}/"`
  }
  if (!isObject(messages)) return `meta.messages of ${id} must be an object of texts`
  if (severity !== 'error' && severity !== 'warning' && severity !== 'info') {
    return `meta.severity of ${id} must be error, warning or info`
  }
  return typeof rule['create'] === 'function' ? undefined : `create of ${id} must be a function`
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
