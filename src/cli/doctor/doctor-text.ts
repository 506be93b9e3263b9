import { visibleText } from '../../text/visible-text.ts'
import { wrapText } from '../rules/wrap-text.ts'
import type { Colors } from '../stream-style.ts'
import type { ConfigFacts, DoctorReport, SiteFacts } from './doctor-report.ts'

/** The report for a person: what there is, then what is wrong with advice. */
export function* doctorText(report: DoctorReport, style: Colors): Generator<string> {
  const { git, cache, configs, sites, findings } = report
  const rows = [
    ['hugomark', `${report.hugomark} on Node ${report.node.version}`],
    ['git', git.repository ?? 'none'],
    ['cache', `${cache.folder}: ${cache.state === 'usable' ? counted(cache.files, 'file') : cache.state}`],
    ...configs.filter(({ errors }) => errors.length === 0).flatMap(configRows),
    ...(sites.length === 0 ? [['site', 'none']] : sites.flatMap(siteRows)),
  ]
  for (const [name = '', value = ''] of rows) yield `${style.bold(name.padEnd(12))} ${visibleText(value)}\n`
  for (const { severity, message, advice, path, line } of findings) {
    const paint = severity === 'error' ? style.red : severity === 'warning' ? style.yellow : style.blue
    const place = path === undefined ? '' : `${path}:${line === undefined ? '' : `${line}:`} `
    const text = wrapText(visibleText(`${place}${message}`), 100, '  ')
    yield `\n${paint(severity)}${text.slice(1)}${style.dim(wrapText(visibleText(advice), 100, '  '))}`
  }
  const count = findings.filter(({ severity }) => severity !== 'info').length
  yield `\n${count === 0 ? 'no problems' : counted(count, 'problem')}\n`
}

function configRows({ path, presets, plugins, overrides, rules, rulesOfSite }: ConfigFacts): string[][] {
  const parts = [
    `${rules} rules on, ${rulesOfSite} of them for sites`,
    ...(plugins.length > 0 ? [`plugins ${names(plugins)}`] : []),
    ...(overrides > 0 ? [counted(overrides, 'override')] : []),
  ]
  return [
    ['config', path ?? 'none'],
    ['  presets', names(presets)],
    ['  rules', parts.join('; ')],
  ]
}

function siteRows(site: SiteFacts): string[][] {
  const { content, shortcodes } = site
  const left = content.unreadable === 0 ? '' : `, ${content.unreadable} of them unreadable`
  const adapters = content.adapters === 0 ? '' : `, ${counted(content.adapters, 'content adapter')}`
  return [
    ['site', `${site.folder}${site.config === null ? '' : ` (linted by ${site.config})`}`],
    ['  settings', names(site.configFiles)],
    ['  Hugo', `${site.hugo} (${site.hugoSource ?? 'no file tells it'})`],
    ['  modules', names(site.modules)],
    ...(site.missingModules.length === 0 ? [] : [['  not here', names(site.missingModules)]]),
    ['  languages', names(site.languages)],
    ['  content', `${counted(content.files, 'file')}${left}${adapters}`],
    ['  shortcodes', `${shortcodes.own} of the site, ${shortcodes.ofHugo} of Hugo`],
  ]
}

const mostNames = 8

function names(all: readonly string[]): string {
  const more = all.length - mostNames
  return all.length === 0
    ? 'none'
    : all.slice(0, mostNames).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
