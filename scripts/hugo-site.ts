import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const config = `baseURL = "https://example.org/"
title = "t"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "section", "home"]
`

export interface HugoBuild {
  isBuilt: boolean
  log: string
}

/** Builds a throw-away site of these files with a real Hugo. */
export async function buildSite(
  hugo: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[] = [],
): Promise<HugoBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'hugomark-'))
  try {
    const all = { 'hugo.toml': config, 'layouts/_default/single.html': '{{ .Content }}', ...files }
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return await new Promise(resolve => {
      execFile(
        hugo,
        ['-s', folder, '--noBuildLock', ...args],
        { timeout: 60_000 },
        (error, stdout, stderr) => {
          resolve({ isBuilt: error === null, log: `${stdout}${stderr}` })
        },
      )
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
