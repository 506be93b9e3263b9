// Runs a TypeScript program of the project: bundles it to a temporary file beside node_modules, so that
// it runs as fast as the built package does. usage: node scripts/run-ts.mjs FILE [arguments]
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

// a program asks for files beside its sources, which is not where the bundle stands
const ownUrls = {
  name: 'own-urls',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }))
  },
}

const [file, ...args] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: node scripts/run-ts.mjs FILE [arguments]')
  process.exit(2)
}
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, '.cache', `run-${process.pid}`)
const outfile = join(folder, `${basename(file, '.ts')}.mjs`)
mkdirSync(folder, { recursive: true })
try {
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    plugins: [ownUrls],
  })
  const flags = args.includes('--expose-gc') ? ['--expose-gc'] : []
  const { status } = spawnSync(process.execPath, [...flags, outfile, ...args], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
