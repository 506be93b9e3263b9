import { execFileSync } from 'node:child_process'

/** Builds the package once before the tests, unless HUGOMARK_SKIP_BUILD is set. */
export function setup(): void {
  if ('HUGOMARK_SKIP_BUILD' in process.env) return
  execFileSync('npx', ['tsup'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
