import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'smol-toml'
import { parseToml } from '../src/frontmatter/toml/parse-toml.ts'
import { tomlData } from '../src/frontmatter/toml/toml-data.ts'
import { tomlBlock } from '../tests/frontmatter/toml/toml-block.ts'

// Reads all TOML blocks of a folder of pages, warm and in turns, and compares the best times with smol-toml's.
// Bundle it first, as users get it: tsx wraps each function, which costs small functions half their speed.
//   esbuild bench/bench-toml.ts --bundle --platform=node --format=esm --outfile=FILE.mjs && node FILE.mjs FOLDER
const root = process.argv[2] ?? '../shared/corpus'
const blocks = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.(md|markdown|mdown|html|org|adoc)$/.test(path))
  .flatMap(path => tomlBlock(readFileSync(`${root}/${path}`, 'utf8'))?.text ?? [])

const readers = {
  'smol-toml': (source: string) => {
    try {
      parse(source)
    } catch {
      // a block that it refuses
    }
  },
  'parseToml, the tree': (source: string) => parseToml(source),
  'parseToml and tomlData': (source: string) => tomlData(parseToml(source).document),
}

const best = new Map<string, number>()
for (let round = 0; round < 40; round++) {
  for (const [name, read] of Object.entries(readers)) {
    const started = performance.now()
    for (let turn = 0; turn < 4; turn++) for (const block of blocks) read(block)
    best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, (performance.now() - started) / 4))
  }
}
const size = blocks.reduce((sum, block) => sum + block.length, 0)
console.log(`${blocks.length} blocks, ${size} characters`)
for (const [name, time] of best) {
  console.log(`${name}: ${time.toFixed(2)} ms, ${(time / best.get('smol-toml')!).toFixed(2)} times smol-toml`)
}
