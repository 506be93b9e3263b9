// Packs the built package into a folder and prints the path of the tarball: node scripts/pack.mjs <folder>
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(process.argv[2] ?? '.')
mkdirSync(folder, { recursive: true })
if (!existsSync('dist/index.d.ts')) throw new Error('dist is missing: run `npm run build` first')
// without `prepack`: another build would empty dist under the feet of whoever reads it now
const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
  shell: process.platform === 'win32',
})
console.log(join(folder, JSON.parse(output)[0].filename))
