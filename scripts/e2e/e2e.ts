import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { SiteComparison } from '../../src/migrate/compare/site-comparison.ts'
import { type E2eSite, e2eSites } from './e2e-site.ts'
import { type E2eTarget, e2eTargets } from './e2e-targets.ts'
import { findHugo } from './find-hugo.ts'
import { resultRow, tableHead } from './result-row.ts'
import { runStep, type StepResult } from './run-step.ts'

/**
 * Builds sites with a real Hugo, migrates them, builds the result with the real target, and compares all pages.
 * usage: npm run test:e2e -- [--site NAME]… [--target NAME]… [--table FILE]
 */
const { values } = parseArgs({
  options: {
    site: { type: 'string', multiple: true },
    target: { type: 'string', multiple: true },
    table: { type: 'string' },
  },
})
// the packages stay there from run to run, and nothing of it is in the checkout
const cache = join(process.env['HUGOMARK_E2E'] || join(tmpdir(), 'hugomark-e2e'))
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

class StepError extends Error {}

function check(name: string, { exitCode, output }: StepResult, allowed: readonly number[] = [0]): void {
  if (!allowed.includes(exitCode))
    throw new StepError(`${name} ended with exit code ${exitCode}:\n${output.slice(-3000)}`)
}

async function buildHugo(hugo: string, site: E2eSite): Promise<string> {
  const folder = join(cache, 'hugo', site.name)
  rmSync(folder, { recursive: true, force: true })
  site.write(folder)
  check('hugo', await runStep([hugo, '--noBuildLock', '--logLevel', 'error'], folder, 2))
  return folder
}

/** Sites with the same packages share them: they are found in the folder above. */
async function install(folder: string, packages: string): Promise<number> {
  const done = join(folder, 'installed')
  if (existsSync(done)) return 0
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), packages)
  const result = await runStep(['npm', 'install', '--no-audit', '--no-fund'], folder, 15)
  check('npm install', result)
  writeFileSync(done, '')
  return result.seconds
}

async function migrate(site: E2eSite, target: E2eTarget, hugoFolder: string): Promise<string> {
  const first = join(cache, 'migrated', site.name, target.name)
  const words = ['migrate', '--to', target.name, '--from', hugoFolder, '--write', '--fail-on', 'never']
  rmSync(first, { recursive: true, force: true })
  check('hugomark migrate', await runStep([process.execPath, cli, ...words, '--out', first], cache, 2))
  const { name: _, ...packages } = JSON.parse(readFileSync(join(first, 'package.json'), 'utf8'))
  const key = createHash('sha256').update(JSON.stringify(packages)).digest('hex').slice(0, 12)
  const home = join(cache, 'packages', `${target.name}-${key}`)
  await install(home, JSON.stringify(packages))
  const folder = join(home, site.name)
  rmSync(folder, { recursive: true, force: true })
  check('hugomark migrate', await runStep([process.execPath, cli, ...words, '--out', folder], cache, 2))
  return folder
}

interface Built {
  readonly comparison: SiteComparison
  readonly seconds: number
}

async function runOne(site: E2eSite, target: E2eTarget, hugoFolder: string): Promise<Built> {
  const folder = await migrate(site, target, hugoFolder)
  const built = await runStep(['npm', 'run', 'build'], folder, 10)
  check(`the build in ${folder}`, built)
  const report = join(cache, 'reports', `${site.name}-${target.name}`)
  mkdirSync(join(cache, 'reports'), { recursive: true })
  const words = ['migrate', '--to', target.name, '--from', hugoFolder, '--report', `${report}.html`, '--json']
  const folders = [join(hugoFolder, 'public'), join(folder, target.dist)]
  const compared = await runStep([process.execPath, cli, ...words, '--compare', ...folders], cache, 2)
  check('hugomark migrate --compare', compared, [0, 1])
  writeFileSync(`${report}.json`, compared.output)
  return { comparison: JSON.parse(compared.output), seconds: built.seconds }
}

const hugo = findHugo()
if (hugo === undefined) {
  console.error('There is no Hugo: set HUGO_BIN to one. Nothing was built.')
  process.exit(2)
}
if (!existsSync(cli)) {
  console.error('dist is not built: run npm run build.')
  process.exit(2)
}
const isWanted = (names: readonly string[] | undefined, name: string) =>
  names === undefined || names.includes(name)
const rows: string[] = [...tableHead]
console.log(rows.join('\n'))
for (const site of e2eSites().filter(({ name }) => isWanted(values.site, name))) {
  const hugoFolder = await buildHugo(hugo, site)
  for (const target of e2eTargets.filter(({ name }) => isWanted(values.target, name))) {
    try {
      const { comparison, seconds } = await runOne(site, target, hugoFolder)
      rows.push(resultRow(site.name, target.name, comparison, seconds))
      if (comparison.totals.alike < comparison.totals.pages) process.exitCode = 1
    } catch (error) {
      if (!(error instanceof StepError)) throw error
      rows.push(`| ${site.name} | ${target.name} | not built |`)
      console.error(error.message)
      process.exitCode = 1
    }
    console.log(rows.at(-1))
  }
}
if (values.table !== undefined) writeFileSync(values.table, `${rows.join('\n')}\n`)
console.log(`Reports of each pair: ${join(cache, 'reports')}`)
