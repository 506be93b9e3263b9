import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

it('compiles the core without any type of Node or the DOM', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hugomark-core-'))
  try {
    const impure = ["import 'node:fs'", 'process.cwd()', 'Buffer.from([])', 'document.title']
    writeFileSync(join(folder, 'impure.ts'), impure.join('\n'))
    const core = ['src/index.ts', 'src/hugo.ts', 'types/web-globals.d.ts'].map(file => resolve(file))
    const config = { extends: resolve('tsconfig.core.json'), files: [...core, 'impure.ts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = resolve('node_modules/typescript/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
      encoding: 'utf8',
    })
    const faults = stdout.split('\n').filter(line => line.includes(': error TS'))
    expect(faults.map(fault => /impure\.ts\((\d)/.exec(fault)?.[1])).toEqual(['1', '2', '3', '4'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
