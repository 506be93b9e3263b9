// Adds the packages of other platforms that npm leaves out of package-lock.json when the registry does not carry
// them. npm then writes a lock file that its own `npm ci` refuses ("Missing: … from lock file"). Run it after an
// install that changed the lock file.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const packages = lock.packages
let added = 0

for (const [parent, { optionalDependencies, dev }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    const platform = readPlatform(name)
    if (platform === undefined || isInstalled(name, parent)) continue
    packages[`node_modules/${name}`] = { version, ...platform, ...(dev && { dev }), optional: true }
    added += 1
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`package-lock.json: ${added} packages of other platforms added`)

/** `@rollup/rollup-linux-arm64-musl` → os linux, cpu arm64, libc musl. */
function readPlatform(name) {
  const found = /-(android|darwin|freebsd|linux|openbsd|openharmony|win32)-([a-z0-9]+)(?:-([a-z]+))?$/.exec(
    name,
  )
  if (found === null) return undefined
  const [, os, cpu, abi = 'gnu'] = found
  const libc = os === 'linux' ? { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] } : {}
  return { os: [os], cpu: [cpu], ...libc }
}

/** Whether Node would find the package from its parent's folder. */
function isInstalled(name, parent) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder}${folder === '' ? '' : '/'}node_modules/${name}`] !== undefined) return true
    if (folder === '') return false
  }
}
