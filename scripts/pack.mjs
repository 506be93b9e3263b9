// Packs the built package into a folder, and returns the path of the tarball.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export function pack(folder) {
  if (!existsSync('dist/index.d.ts')) throw new Error('dist is missing: run `npm run build` first')
  // without `prepack`: another build would empty dist under the feet of whoever reads it now
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return join(folder, JSON.parse(output)[0].filename)
}
