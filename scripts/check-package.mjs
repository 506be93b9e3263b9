// Looks at what the build put into dist: the core must be pure, and the types complete.
import { readdirSync, readFileSync } from 'node:fs'

// the readers of YAML and JSON; they run in browsers too
const readers = ['yaml', 'jsonc-parser']
const problems = [
  ...impureImports(['index.js', 'mask.js'], []),
  ...impureImports(['frontmatter.js', 'hugo.js', 'site.js', 'census.js'], readers),
  ...leakedTypes(),
]
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1

/** The imports of these entries, and of the files behind them, that are neither files of dist nor these packages. */
function impureImports(entries, packages) {
  const files = new Set(entries)
  const found = []
  for (const file of files) {
    const source = readFileSync(`dist/${file}`, 'utf8')
    for (const [, name] of source.matchAll(/^(?:(?:import|export|\}).*\bfrom |import )["']([^"']+)["']/gm)) {
      if (name.startsWith('./')) files.add(name.slice(2))
      else if (!packages.includes(name)) {
        found.push(
          `dist/${file} imports ${name}: ${entries.join(' and ')} must run without Node and other packages`,
        )
      }
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
