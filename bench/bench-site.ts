import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSite } from '../src/site.ts'
import { nodeHost } from '../src/site-node.ts'

const pageCount = 10_000
const templateCount = 300
const root = mkdtempSync(join(tmpdir(), 'hugomark-bench-'))

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

function makeSite(): void {
  write('hugo.toml', 'baseURL = "https://example.org/"\n')
  for (let index = 0; index < templateCount; index++) {
    const inner =
      index % 2 === 0
        ? '<div class="{{ .Get 0 | default `x` }}">{{ .Inner | markdownify }}</div>'
        : '{{ .Get "src" }}'
    write(
      `layouts/_shortcodes/group${index % 10}/s${index}.html`,
      `{{- /* ${index} */ -}}\n${inner}\n`.repeat(3),
    )
  }
  const text = 'Some words of a paragraph that is about as long as those of real sites are. '.repeat(12)
  for (let index = 0; index < pageCount; index++) {
    const name = index % 5 === 0 ? `bundle${index}/index.md` : `page${index}.md`
    const parts = [1, 2, 3, 4].map(
      part => `## Part ${part} of it\n\n${text}\n\n{{< group1/s1 src="a.png" >}}\n`,
    )
    write(
      `content/section${index % 40}/${name}`,
      `---\ntitle: Page ${index}\naliases: [/old/${index}]\ntags: [a, b]\n---\n${parts.join('\n')}`,
    )
  }
}

/** Lists and reads all files with nothing between us and the disk, sixteen at a time as the index does. */
async function readAll(): Promise<number> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  let size = 0
  for (let at = 0; at < paths.length; at += 16) {
    const texts = await Promise.all(paths.slice(at, at + 16).map(path => readFile(path, 'utf8')))
    for (const text of texts) size += text.length
  }
  return size
}

/** Configuration, templates and what each takes, all entries, and the front matter of each page; decoded on demand. */
async function indexAll(isDecoded: boolean): Promise<number> {
  const site = await readSite(nodeHost(root))
  const { entries, facts } = await site.pages()
  let count = 0
  for (let at = 0; at < entries.length; at += 16) {
    const found = await Promise.all(entries.slice(at, at + 16).map(facts))
    for (const fact of found) {
      if (isDecoded ? fact?.url !== undefined && fact.aliases.length > 0 : fact?.frontmatter !== undefined)
        count++
    }
  }
  for (const { inner } of site.listShortcodes()) if (inner !== 'unknown') count++
  return count
}

async function timed(work: () => Promise<number>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

try {
  makeSite()
  await readAll()
  for (let round = 0; round < 3; round++) {
    const reading = await timed(readAll)
    const indexing = await timed(() => indexAll(false))
    const decoding = await timed(() => indexAll(true))
    const ratio = (time: number) => `${time.toFixed(0)} ms (${(time / reading).toFixed(2)} times)`
    console.log(
      `read ${reading.toFixed(0)} ms, index ${ratio(indexing)}, index with decoded front matter ${ratio(decoding)}`,
    )
  }
  console.log(`memory: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB resident`)
} finally {
  rmSync(root, { recursive: true })
}
