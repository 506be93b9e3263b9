import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { spellings } from '../src/ast/spelling.ts'
import { readItems } from '../src/grammar/read-items.ts'
import { TagParser } from '../src/grammar/tag-parser.ts'
import { decodeBytes, hugoView } from '../src/hugo.ts'
import { parse, type Root, stringify } from '../src/index.ts'
import { contentLexer } from '../src/lexer/content-lexer.ts'
import { hasShared, sharedPath } from '../tests/support/shared.ts'
import { type Contender, measure } from './measure.ts'
import { createPeers } from './peers.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

function readSources(path: string): string[] {
  if (statSync(path).isFile())
    return /\.(md|markdown|html|org)$/.test(path) ? [decodeBytes(readFileSync(path))] : []
  return readdirSync(path)
    .sort()
    .flatMap(name => readSources(join(path, name)))
}

const inputs: [name: string, path: string][] = hasShared
  ? [
      ['the seed page', 'corpus/networkservicemesh__site/_seed-version-6d5dbb7'],
      ['kubeflow (prose)', 'corpus/kubeflow__website'],
      ['dapr (dense)', 'corpus/dapr__docs'],
      ['hugoDocs', 'corpus/gohugoio__hugoDocs'],
      ['all of the corpus', 'corpus'],
    ].map(([name, path]) => [name!, sharedPath(path!)])
  : [['the examples', join(root, 'examples')]]
if (!hasShared) console.log('There is no ../shared: measured on the examples, and without the floor.')

if (!existsSync(join(root, 'bench', 'node_modules'))) {
  console.log('Installing the peers to be measured beside us (bench/package.json) …')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], {
    cwd: join(root, 'bench'),
    stdio: 'inherit',
  })
}

type FloorModule = { floorScan(source: string): unknown }
const floor = hasShared
  ? ((await import(pathToFileURL(sharedPath('bench/floor.mjs')).href)) as FloorModule)
  : undefined
const peers = await createPeers(join(root, 'bench'))
const lexer = contentLexer('hugo')
const tagParser = new TagParser(lexer.vocabulary)

for (const [name, path] of inputs) {
  const sources = readSources(path)
  const size = sources.reduce((sum, source) => sum + Buffer.byteLength(source), 0)
  const trees: Root[] = sources.map(source => parse(source).tree)
  const each = (act: (source: string) => unknown) => () => {
    for (const source of sources) act(source)
  }
  const isOne = sources.length === 1
  const contenders: Contender[] = [
    ...(floor ? [{ name: 'floor', run: each(source => floor.floorScan(source)) }] : []),
    { name: 'tokens (lexer alone)', run: each(source => lexer.lex(source)) },
    {
      name: 'tags (lexer and grammar)',
      run: each(source => readItems(source, lexer.lex(source), lexer.vocabulary, tagParser, spellings.hugo)),
    },
    { name: 'parse (the whole tree)', run: each(source => parse(source)) },
    {
      name: 'stringify',
      run: () => {
        for (const tree of trees) stringify(tree)
      },
    },
    { name: 'hugoView', run: each(source => hugoView(source)) },
    ...peers
      .filter(peer => isOne || !peer.isSlow)
      .map(peer => ({ name: peer.name, run: each(source => peer.read(source)) })),
  ]
  const isLarge = size > 5_000_000
  const timings = measure(contenders, isLarge ? 5 : 15, isLarge ? 1 : 20)
  const base = timings.get('floor') ?? timings.get('parse (the whole tree)')!
  console.log(`\n${name}: ${sources.length} files, ${(size / 1e6).toFixed(2)} MB`)
  for (const [contender, time] of timings) {
    const speed = size / time / 1000
    console.log(
      `  ${contender.padEnd(26)} ${time.toFixed(3).padStart(10)} ms ${speed.toFixed(speed < 10 ? 1 : 0).padStart(7)} MB/s ${(time / base).toFixed(1).padStart(8)} x`,
    )
  }
}

/** The memory that the trees of a corpus take, for each byte of source. */
if (globalThis.gc !== undefined) {
  const sources = inputs.at(-1)![1]
  const texts = readSources(sources)
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  globalThis.gc()
  const before = process.memoryUsage().heapUsed
  const trees = texts.map(text => parse(text).tree)
  globalThis.gc()
  const used = process.memoryUsage().heapUsed - before
  console.log(
    `\n${trees.length} trees take ${(used / 1e6).toFixed(1)} MB beside ${(size / 1e6).toFixed(1)} MB of source`,
  )
}
