import type { Site } from '../site/site.ts'
import { type HugoVersion, newestVersion } from '../site/version/hugo-version.ts'
import type { ActiveRule } from './active-rule.ts'
import { applyDirectives } from './directives/apply-directives.ts'
import { createContext } from './engine/create-context.ts'
import { createReporter } from './engine/create-reporter.ts'
import { readSource } from './engine/read-source.ts'
import type { RuleTimer } from './engine/rule-timer.ts'
import { runRules } from './engine/run-rules.ts'
import type { LintMessage } from './lint-message.ts'
import type { LintResult } from './lint-result.ts'

export interface LintSourceOptions {
  /** As it is reported; `<source>` by default. Its extension tells the markup. */
  readonly path?: string
  readonly rules: readonly ActiveRule[]
  /** The site that the file belongs to. */
  readonly site?: Site | undefined
  /** Where the file is in the site, as a path of the site's host; `path` by default. */
  readonly sitePath?: string
  /** The version of Hugo whose rules count; that of the site, or the newest, by default. */
  readonly hugoVersion?: HugoVersion | undefined
  /** The ids of all rules that there are, so that directives that name others can be reported. */
  readonly knownRuleIds?: ReadonlySet<string>
  /** Is told the time of each rule. */
  readonly timer?: RuleTimer
}

/**
 * Lints one file. Never throws on content.
 *
 * @throws RuleError when a rule throws.
 */
export async function lintSource(source: string, options: LintSourceOptions): Promise<LintResult> {
  const { path = '<source>', site, rules, sitePath = path } = options
  const hugoVersion = options.hugoVersion ?? site?.version ?? newestVersion
  const read = readSource(source, site?.shortcodes, hugoVersion)
  const page = site === undefined ? undefined : (await site.pages()).byFile(sitePath)
  const context = createContext({ path, source, hugoVersion, site, page, read })
  const reporter = createReporter(source)
  await runRules(rules, context, reporter, options.timer)
  const { messages, silenced } = applyDirectives(context, reporter.messages(), rules, options.knownRuleIds)
  const hugo = read.hugo ?? firstHugoError([...messages, ...silenced.map(({ message }) => message)])
  return { path, messages, silenced, ...(hugo !== undefined && { hugo }) }
}

function firstHugoError(messages: readonly LintMessage[]) {
  return messages.find(({ hugo }) => hugo !== undefined)?.hugo
}
