import { join, relative, resolve } from 'node:path'
import packageJson from '../../../package.json' with { type: 'json' }
import { ConfigError } from '../../lint/config/config-error.ts'
import { inspectLintCache } from '../../lint/node/cache/lint-cache.ts'
import type { LintSettings } from '../../lint/node/lint-settings.ts'
import { posixPath } from '../../lint/node/posix-path.ts'
import { createLinter, type FilePlan } from '../../lint/node/run/create-linter.ts'
import { findSites } from '../init/find-sites.ts'
import { configFacts } from './config-facts.ts'
import type { ConfigFacts, DoctorFinding, DoctorReport, SiteFacts } from './doctor-report.ts'
import { gitFacts } from './git-facts.ts'
import { nodeFacts } from './node-facts.ts'
import { setupFindings } from './setup-findings.ts'
import { siteFacts } from './site-facts.ts'

export interface InspectSetupOptions {
  /** Absolute. */
  readonly folder: string
  readonly settings: LintSettings
  /** Absolute. */
  readonly cacheFolder: string
}

/** Looks at all that the linter works with in a folder. */
export async function inspectSetup({
  folder,
  settings,
  cacheFolder,
}: InspectSetupOptions): Promise<DoctorReport> {
  const { cwd } = settings
  const toName = (path: string) => posixPath(relative(cwd, path)) || '.'
  const configs = new Map<string | undefined, ConfigFacts>()
  const sites = new Map<string, SiteFacts>()
  const ofSites: DoctorFinding[] = []
  const look = async (place: string) => {
    const { plan, error } = await planOf(place, settings)
    if (error !== undefined) configs.set(error, { ...noConfig, errors: error.split('\n') })
    if (plan === undefined) return undefined
    if (error === undefined) configs.set(plan.config.path, configFacts(plan.config, toName))
    const { site } = plan
    if (site === undefined || sites.has(site.folder)) return plan
    const { facts, findings } = await siteFacts(site, plan.config.path, toName)
    sites.set(site.folder, facts)
    ofSites.push(...findings)
    return plan
  }
  const own = await look(folder)
  if (own?.site === undefined) {
    const below = await findSites(folder)
    for (const site of below) await look(site)
  }
  const found: Omit<DoctorReport, 'findings'> = {
    hugomark: packageJson.version,
    node: nodeFacts(process.versions.node),
    git: await gitFacts(folder, toName),
    cache: { folder: toName(cacheFolder), ...(await inspectLintCache(cacheFolder, packageJson.version)) },
    configs: [...configs.values()],
    sites: [...sites.values()],
  }
  const findings = [...setupFindings(found), ...ofSites]
  findings.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  return { ...found, findings }
}

const severities = ['error', 'warning', 'info']

const noConfig: ConfigFacts = {
  path: null,
  errors: [],
  presets: [],
  plugins: [],
  overrides: 0,
  rules: 0,
  rulesOfSite: 0,
}

/** What counts in a folder; without its configuration when that cannot be used. */
async function planOf(
  folder: string,
  settings: LintSettings,
): Promise<{ readonly plan?: FilePlan; readonly error?: string }> {
  const inside = join(resolve(folder), 'x.md')
  try {
    return { plan: await createLinter(settings).planFor(inside) }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const { configFile: _file, rules: _rules, presets: _presets, ...rest } = settings
    const plan = await createLinter({ ...rest, ignoresConfigs: true })
      .planFor(inside)
      .catch(() => undefined)
    return { ...(plan !== undefined && { plan }), error: error.message }
  }
}
