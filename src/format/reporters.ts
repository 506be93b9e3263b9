import { azureReport } from './azure-report.ts'
import { checkstyleReport } from './checkstyle-report.ts'
import { compactReport } from './compact-report.ts'
import { githubReport } from './github-report.ts'
import { githubSummary } from './github-summary.ts'
import { gitlabReport } from './gitlab-report.ts'
import { htmlReport } from './html-report.ts'
import { jsonLinesReport } from './json-lines-report.ts'
import { jsonReport } from './json-report.ts'
import { junitReport } from './junit-report.ts'
import type { Reporter } from './reporter.ts'
import { sarifReport } from './sarif-report.ts'
import { stylishReport } from './stylish-report.ts'
import { teamcityReport } from './teamcity-report.ts'

/** All reporters by the names that users give them. */
export const reporters = {
  stylish: stylishReport,
  compact: compactReport,
  json: jsonReport,
  jsonl: jsonLinesReport,
  sarif: sarifReport,
  github: githubReport,
  'github-summary': githubSummary,
  gitlab: gitlabReport,
  junit: junitReport,
  checkstyle: checkstyleReport,
  html: htmlReport,
  azure: azureReport,
  teamcity: teamcityReport,
} as const satisfies Record<string, Reporter>
