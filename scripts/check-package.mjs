// Looks at what the build put into dist: the core must be pure, and the types complete.
import { readdirSync, readFileSync } from 'node:fs'

const problems = [...impureImports(['index.js', 'hugo.js']), ...leakedTypes()]
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1

/** The imports of these entries, and of the files behind them, that are not files of dist. */
function impureImports(entries) {
  const files = new Set(entries)
  const found = []
  for (const file of files) {
    const source = readFileSync(`dist/${file}`, 'utf8')
    for (const [, name] of source.matchAll(/^(?:(?:import|export|\}).*\bfrom |import )["']([^"']+)["']/gm)) {
      if (name.startsWith('./')) files.add(name.slice(2))
      else found.push(`dist/${file} imports ${name}: the core must run without Node and other packages`)
    }
  }
  return found
}

/** Users do not have the bundled packages, so no declaration may speak of them. */
function leakedTypes() {
  return readdirSync('dist')
    .filter(name => name.endsWith('.d.ts') && readFileSync(`dist/${name}`, 'utf8').includes('chevrotain'))
    .map(name => `dist/${name} speaks of chevrotain`)
}
