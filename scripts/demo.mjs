// @ts-check
/** Shows what hugomark does, on the pages in `examples/`. Builds the package first when that is needed. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const page = 'examples/conference/content/events/contour-days-2026.md'
const brokenPage = 'examples/broken/contour-days-2024.md'
const site = 'examples/conference/content'
const { NO_COLOR: noColour } = process.env
const hasColours = process.stdout.isTTY === true && !noColour

/**
 * @param {string} text
 * @param {number} code
 */
function colour(text, code) {
  return hasColours ? `\u001b[${code}m${text}\u001b[0m` : text
}

/**
 * Runs a program of this repository, and gives what it printed, and its exit code.
 *
 * @param {string[]} words
 */
function run(words) {
  const { FORCE_COLOR, NO_COLOR, ...environment } = process.env
  const result = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: 'utf8',
    env: { ...environment, ...(hasColours ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) },
  })
  if (result.error !== undefined) throw result.error
  return { stdout: result.stdout, stderr: result.stderr, exitCode: result.status }
}

/**
 * Runs one step: what it shows, the command, and the first lines of its output.
 *
 * @param {string} title
 * @param {string[]} words
 * @param {{ lines: number, exitCode: number, stream?: 'stdout' | 'stderr' }} expected
 */
function step(title, words, expected) {
  console.log(`\n${colour(title, 1)}`)
  const command = words[0] === 'dist/cli.js' ? ['npx', 'hugomark', ...words.slice(1)] : ['node', ...words]
  console.log(colour(`$ ${command.join(' ')}`, 36))
  const result = run(words)
  const lines = result[expected.stream ?? 'stdout'].trimEnd().split('\n')
  console.log(lines.slice(0, expected.lines).join('\n'))
  if (lines.length > expected.lines) console.log(colour(`… ${lines.length - expected.lines} more lines`, 2))
  if (result.exitCode !== expected.exitCode) {
    throw new Error(`the command ended with exit code ${result.exitCode}:\n${result.stderr}`)
  }
}

/**
 * The time of the newest file below a folder; 0 when there is none.
 *
 * @param {string} folder
 */
function newest(folder) {
  try {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    return Math.max(0, ...files.map(file => statSync(join(root, folder, file)).mtimeMs))
  } catch {
    return 0
  }
}

const isBuilt = newest('dist') > newest('src') && readdirSync(join(root, 'dist')).includes('cli.js')
if (!isBuilt) {
  console.log('Building the package (once, and again when its sources change) …')
  const { stdout, stderr, exitCode } = run(['node_modules/tsup/dist/cli-default.js'])
  if (exitCode !== 0) throw new Error(`the package cannot be built:\n${stdout}${stderr}`)
}

step('1. A page of a conference site as a tree.', ['dist/cli.js', 'parse', page], { lines: 24, exitCode: 0 })
step('2. Its talks and speakers as JSON.', ['examples/list-speakers.mjs', site], { lines: 20, exitCode: 0 })
step(
  '3. A parameter renamed in all pages. Nothing else in the files would change.',
  ['examples/rename-parameter.mjs', site, 'speaker', 'img', 'image'],
  { lines: 20, exitCode: 0 },
)

console.log(`\n${colour('4. Every page parsed, printed again, and compared byte for byte.', 1)}`)
const { parse, stringify } = await import('hugomark')
const { decodeBytes, encodeText } = await import('hugomark/hugo')
for (const folder of [site, 'examples/broken']) {
  for (const path of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.md')) continue
    const bytes = readFileSync(join(root, folder, path))
    const { tree, diagnostics } = parse(decodeBytes(bytes))
    const isSame = bytes.equals(encodeText(stringify(tree)))
    const problems = diagnostics.length === 0 ? '' : `, with ${diagnostics.length} problems in it`
    console.log(`${isSame ? colour('same', 32) : colour('DIFFERENT', 31)}  ${folder}/${path}${problems}`)
    if (!isSame) process.exitCode = 1
  }
}

step(
  '5. A page with mistakes: all of them in one run, each with its place. Hugo stops at the first.',
  ['dist/cli.js', 'parse', '--quiet', brokenPage],
  { lines: 80, exitCode: 1, stream: 'stderr' },
)
step(
  '6. A site linted, with rules of a plugin: what Hugo refuses, and what it never reports.',
  ['dist/cli.js', 'lint', '--format', 'compact', 'examples/lint-site'],
  { lines: 12, exitCode: 1 },
)
step(
  '7. What the linter can mend on its own, as a diff.',
  ['dist/cli.js', 'lint', '--diff', '--exit-zero', 'examples/lint-site'],
  { lines: 12, exitCode: 0 },
)
step(
  '8. The plan of a move to another system.',
  ['dist/cli.js', 'migrate', '--to', 'starlight', '--from', 'examples/conference'],
  { lines: 12, exitCode: 0 },
)
