import { execFileSync } from 'node:child_process'

<<<<<<< HEAD
/** Builds the package once, for the tests that use it as its users do. */
export function setup(): void {
  if (process.env['HUGOMARK_SKIP_BUILD']) return
  execFileSync('npx', ['tsup', '--silent'], { stdio: 'inherit' })
=======
/** Builds the package once before the tests, unless HUGOMARK_SKIP_BUILD is set. */
export function setup(): void {
  if ('HUGOMARK_SKIP_BUILD' in process.env) return
  execFileSync('npx', ['tsup'], { stdio: ['ignore', 'ignore', 'inherit'] })
>>>>>>> cli
}
