import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'

const browser = '/usr/bin/chromium'
export const hasBrowser = existsSync(browser)
/** Put into the name of tests that need it and are skipped without it. */
export const browserNote = hasBrowser ? '(Debian chromium)' : `(skipped: there is no ${browser})`

/** The document that a browser makes of a file, its scripts run. */
export function openInBrowser(path: string, folder: string): string {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
  const run = spawnSync(
    browser,
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', ...quiet],
      ...[`--user-data-dir=${join(folder, 'profile')}`, '--dump-dom', pathToFileURL(path).href],
    ],
    { encoding: 'utf8', timeout: 60_000 },
  )
  expect(run.status).toBe(0)
  return run.stdout
}
