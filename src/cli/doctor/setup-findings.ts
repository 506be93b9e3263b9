import type { DoctorFinding, DoctorReport } from './doctor-report.ts'

/** What is wrong with, or worth to know of, all but the sites themselves. */
export function setupFindings(report: Omit<DoctorReport, 'findings'>): DoctorFinding[] {
  const { node, git, cache, configs, sites } = report
  const findings: DoctorFinding[] = []
  const add = (severity: DoctorFinding['severity'], message: string, advice: string) => {
    findings.push({ severity, message, advice })
  }
  if (!node.isSupported) {
    add('error', `Node ${node.version} is not supported.`, 'Use Node 20.19, 22.12, 24 or newer.')
  }
  for (const { errors } of configs) {
    for (const error of errors) add('error', error, 'Mend the configuration; the linter does not run so.')
  }
  if (sites.length === 0) {
    const [config] = configs
    const rules = config === undefined ? '' : ` (${config.rulesOfSite} of ${config.rules})`
    add(
      'error',
      `There is no Hugo site here, so rules that need one do not run${rules}.`,
      'Go to the folder of the site, or name it with "site" of the configuration or --site.',
    )
  }
  if (configs.some(({ path, errors }) => path === null && errors.length === 0)) {
    add(
      'info',
      'No configuration of the linter counts: the preset recommended is on.',
      'Run "hugomark init".',
    )
  }
  if (git.repository === null) {
    add(
      'info',
      'This is in no git repository: --changed, --staged and --since do not work, and themes outside of the site are not seen.',
      'Lint whole paths, or run "git init".',
    )
  } else if (!git.isUsable) {
    add(
      'warning',
      'Git does not answer here: --changed, --staged and --since do not work.',
      'Install git, or see what "git status" says.',
    )
  }
  if (cache.state === 'unusable') {
    add(
      'info',
      `The cache in ${cache.folder} is of another version, or damaged: the next run makes it anew.`,
      'There is nothing to do.',
    )
  }
  return findings
}
