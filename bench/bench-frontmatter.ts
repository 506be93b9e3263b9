import { readdirSync, readFileSync } from 'node:fs'
import { parse as parseTomlValues } from 'smol-toml'
import { parse as parseYamlValues } from 'yaml'
import type { Frontmatter } from '../src/ast/nodes.ts'
import { dataOf } from '../src/frontmatter/data-of.ts'
import { entriesOf } from '../src/frontmatter/entries-of.ts'
import { readBlock } from '../src/frontmatter/read-block.ts'
import { parse } from '../src/index.ts'

// Reads the front matter of all pages of a folder, warm and in turns, and compares the best times with those of
// smol-toml and yaml, which give values without places, on the same blocks.
// Bundle it first, as users get it: tsx wraps each function, which costs small functions half their speed.
//   esbuild bench/bench-frontmatter.ts --bundle --packages=external --platform=node --format=esm --outfile=FILE.mjs && node FILE.mjs FOLDER
const root = process.argv[2] ?? '../shared/corpus'
const nodes = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.(md|markdown|mdown|html|org|adoc)$/.test(path))
  .flatMap(path => {
    const node = parse(readFileSync(`${root}/${path}`, 'utf8')).tree.children[0]
    return node?.type === 'frontmatter' ? [node] : []
  })

const readers: Record<string, (node: Frontmatter) => unknown> = {
  'smol-toml and yaml': ({ format, value }) => {
    try {
      if (format === 'toml') return parseTomlValues(value)
      if (format === 'yaml') return parseYamlValues(value)
      if (format === 'json') return JSON.parse(value)
    } catch {
      // a block that they refuse
    }
    return undefined
  },
  'values with Hugo types, and errors': node => readBlock(node, '', {}),
  'data and errors': node => dataOf(readBlock(node, '', {}).root),
  'entries, data and errors': node => {
    const block = readBlock(node, '', {})
    return [entriesOf(block), dataOf(block.root)]
  },
}

const best = new Map<string, number>()
for (let round = 0; round < 12; round++) {
  for (const [name, read] of Object.entries(readers)) {
    const started = performance.now()
    for (const node of nodes) read(node)
    best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, performance.now() - started))
  }
}
const size = nodes.reduce((sum, { value }) => sum + value.length, 0)
console.log(`${nodes.length} blocks, ${size} characters`)
for (const [name, time] of best) {
  const ratio = time / best.get('smol-toml and yaml')!
  console.log(`${name}: ${time.toFixed(1)} ms, ${ratio.toFixed(2)} times smol-toml and yaml`)
}
