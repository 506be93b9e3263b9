import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A real Hugo: that of `HUGO_BIN`, or that of the shared material; `undefined` when there is none. */
export function findHugo(): string | undefined {
  const own = process.env['HUGO_BIN']
  if (own) return own
  const getHugo = fileURLToPath(new URL('../../../shared/oracle/get-hugo', import.meta.url))
  if (!existsSync(getHugo)) return undefined
  return execFileSync(getHugo, { encoding: 'utf8' }).trim().split('\n').at(-1)
}
