// The house rules that no other gate knows. Biome sees to `export default`, `enum`, `any` and the case of its files.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

const medianLimit = 115
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\0').filter(Boolean)
// new files count before they are added, ignored ones never
const files = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').filter(existsSync)
const problems = []

for (const file of files) {
  const name = basename(file)
  if (/\.(ts|mjs|cjs|js)$/.test(name)) {
    if (!/^\.?[a-z0-9]+([.-][a-z0-9]+)*$/.test(name)) problems.push(`${file}: the name is not kebab-case`)
    if (/(^|-)(utils?|helpers?|common|misc)\./.test(name)) problems.push(`${file}: name the concept instead`)
  }
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      const place = `${file}:${index + 1}`
      if (/(^|[^\w.:/-])\/(?:work|tmp|root)\//.test(line)) problems.push(`${place}: path of one machine`)
      if (/\bregistry\.[a-z]|https?:\/\/[^\s/]*(?:localhost|127\.)/.test(line))
        problems.push(`${place}: registry host`)
      if (name === 'package-lock.json' && /"resolved":/.test(line)) problems.push(`${place}: resolved host`)
    })
}

const sources = files.filter(file => /^src\/.*\.ts$/.test(file))
const lengths = sources.map(file => readFileSync(file, 'utf8').split('\n').length - 1).sort((a, b) => a - b)
const median = lengths[Math.floor(lengths.length / 2)] ?? 0
if (median >= medianLimit) problems.push(`src: the median file has ${median} lines, ${medianLimit} or more`)

for (const problem of problems) console.error(problem)
console.log(`house rules: ${files.length} files, src has ${sources.length} with a median of ${median} lines`)
if (problems.length > 0) process.exitCode = 1
