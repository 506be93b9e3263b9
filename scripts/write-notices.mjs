// Writes THIRD-PARTY-NOTICES.md: the licence of every package whose code tsup put into dist.
// With --check it only says whether the file is as it would be written.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const file = 'THIRD-PARTY-NOTICES.md'
const packages = new Set()
for (const name of readdirSync('dist').filter(name => name.endsWith('.js'))) {
  // esbuild names the origin of each module in a comment
  const origins = readFileSync(`dist/${name}`, 'utf8').matchAll(
    /^\/\/ node_modules\/((?:@[^/]+\/)?[^/\s]+)/gm,
  )
  for (const [, origin] of origins) packages.add(origin)
}
if (packages.size === 0) throw new Error('dist holds no bundled package: run `npm run build` first')

/** Licence text → the packages under it. */
const licences = new Map()
for (const name of [...packages].sort()) {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
  const text = readdirSync(`node_modules/${name}`)
    .filter(entry => /^(licen[cs]e|notice)/i.test(entry))
    .map(entry => readFileSync(`node_modules/${name}/${entry}`, 'utf8').replace(/^\n+|\s+$/g, ''))
    .join('\n\n')
  if (text === '') throw new Error(`${name} has no licence file`)
  licences.set(text, [...(licences.get(text) ?? []), `- ${name} ${version} (${license})`])
}

const content = [
  '# Third-party notices\n\nThe files in `dist` contain code of these packages, unchanged but for bundling.\n',
  ...[...licences].map(([text, names]) => `${names.join('\n')}\n\n\`\`\`text\n${text}\n\`\`\`\n`),
].join('\n')

if (!process.argv.includes('--check')) writeFileSync(file, content)
else if (readFileSync(file, 'utf8') !== content) {
  console.error(`${file} is out of date: run \`node scripts/write-notices.mjs\``)
  process.exitCode = 1
}
