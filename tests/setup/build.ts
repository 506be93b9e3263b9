import { execFileSync } from 'node:child_process'

/** Builds the package once, for the tests that use it as its users do. */
export function setup(): void {
  if (process.env['HUGOMARK_SKIP_BUILD']) return
  execFileSync('npx', ['tsup', '--silent'], { stdio: 'inherit' })
}
