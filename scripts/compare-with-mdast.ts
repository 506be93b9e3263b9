// How far the reader of Markdown agrees with mdast-util-from-markdown and its GFM extension on a folder of pages, by kind of
// block and span. usage: node scripts/run-ts.mjs scripts/compare-with-mdast.ts FOLDER [COUNT OF DIFFERENT PAGES TO SHOW]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '../src/index.ts'
import { maskTags } from '../src/markdown/mask-tags.ts'
import { mdastOutline } from '../tests/markdown/mdast-outline.ts'
import { ownOutline } from '../tests/markdown/own-outline.ts'

const [folder, shown = '0'] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: compare-with-mdast FOLDER [COUNT OF DIFFERENT PAGES TO SHOW]')
  process.exit(2)
}
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  // pages made to be odd say nothing about how far the readers agree
  file => file.endsWith('.md') && !file.startsWith('_'),
)
const counts = new Map<string, { both: number; own: number; mdast: number }>()
let left = Number(shown)
let equalPages = 0
for (const file of files) {
  const source = readFileSync(join(folder, file), 'utf8')
  const page = maskTags(source, parse(source).tree)
  const own = ownOutline(page)
  const mdast = mdastOutline(page)
  let isEqual = true
  for (const item of new Set([...own, ...mdast])) {
    const [kind = ''] = item.split(' ')
    const count = counts.get(kind) ?? { both: 0, own: 0, mdast: 0 }
    counts.set(kind, count)
    const side = own.has(item) ? (mdast.has(item) ? 'both' : 'own') : 'mdast'
    count[side]++
    if (side === 'both') continue
    const wasEqual = isEqual
    isEqual = false
    if (wasEqual && left-- > 0) {
      const at = Number(item.split(' ')[1])
      const excerpt = page.text.slice(Math.max(0, at - 60), at + 60)
      console.log(`${side} only: ${item}\t${file}\n\t${JSON.stringify(excerpt)}`)
    }
  }
  if (isEqual) equalPages++
}
for (const [kind, { both, own, mdast }] of [...counts].sort()) {
  const share = ((100 * both) / (both + own + mdast)).toFixed(2)
  console.log(`${kind.padEnd(16)} ${share} %  both ${both}, own only ${own}, mdast only ${mdast}`)
}
console.log(`pages that agree in everything: ${equalPages} of ${files.length}`)
