import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PageFacts, readSite } from '../src/site.ts'
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
    write(`content/section${index % 40}/${name}`, frontmatterOf(index) + parts.join('\n'))
  }
}

/** Nine keys as real pages have them; of ten pages seven in YAML, one of these with a nested map, two in TOML, one in JSON. */
function frontmatterOf(index: number): string {
  const date = `2024-0${(index % 9) + 1}-1${index % 10}T10:00:00+01:00`
  const kind = index % 10
  if (kind > 8) {
    const data = { title: `Page ${index}`, date, draft: false, tags: ['a', 'b'], aliases: [`/old/${index}`] }
    return `${JSON.stringify({ ...data, weight: index, slug: `p${index}`, author: 'A' }, null, 2)}\n`
  }
  if (kind > 6) {
    return `+++\ntitle = "Page ${index}"\ndate = ${date}\ndraft = false\nweight = ${index}\ntags = ["a", "b"]
aliases = ["/old/${index}"]\nslug = "p${index}"\nauthor = "A"\ndescription = "What it is: a page"\n+++\n`
  }
  const nested = kind === 0 ? 'cover:\n  image: a.png\n  alt: "A: b"\n' : ''
  return `---\ntitle: "Page ${index}"\ndate: ${date}\ndraft: false\nweight: ${index}\ntags: [a, b]\naliases:
  - /old/${index}\nslug: p${index}\nauthor: A\n${nested}description: What it is, a page\n---\n`
}

/** Lists and reads all files through the host that the index uses, sixteen at a time as the index does. */
async function readAll(): Promise<number> {
  const host = nodeHost(root)
  const paths: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { name, kind } of (await host.listFolder(folder)) ?? []) {
      const path = folder === '' ? name : `${folder}/${name}`
      if (kind === 'folder') folders.push(path)
      else paths.push(path)
    }
  }
  let size = 0
  for (let at = 0; at < paths.length; at += 16) {
    const texts = await Promise.all(paths.slice(at, at + 16).map(host.readFile))
    for (const text of texts) size += text?.length ?? 0
  }
  return size
}

/** Configuration, templates and what each takes, all entries, and the facts of each page, asked for as told. */
async function indexAll(ask: (facts: PageFacts) => boolean): Promise<{ count: number; held: unknown }> {
  const site = await readSite(nodeHost(root))
  const pages = await site.pages()
  const { entries, facts } = pages
  let count = 0
  for (let at = 0; at < entries.length; at += 16) {
    const found = await Promise.all(entries.slice(at, at + 16).map(facts))
    for (const fact of found) if (fact !== undefined && ask(fact)) count++
  }
  for (const { inner } of site.listShortcodes()) if (inner !== 'unknown') count++
  if (count < entries.length) throw new Error(`only ${count} of ${entries.length} pages have facts`)
  return { count, held: [site, pages] }
}

const isFound = ({ frontmatter }: PageFacts) => frontmatter !== undefined
const isDecoded = ({ data, problems, url, aliases, draft }: PageFacts) =>
  'title' in data && problems.length === 0 && url !== undefined && aliases.length > 0 && !draft

/** Milliseconds by the clock, and of the processor, which tell more where others keep it busy. */
async function timed(work: () => Promise<unknown>): Promise<{ clock: number; processor: number }> {
  const start = performance.now()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { clock: performance.now() - start, processor: (user + system) / 1000 }
}

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MiB`
}

try {
  makeSite()
  // the disk's cache is to be warm for all, nothing else is
  await readAll()
  for (let round = 1; round <= 5; round++) {
    const reading = await timed(readAll)
    const decoding = await timed(() => indexAll(isDecoded))
    const indexing = await timed(() => indexAll(isFound))
    const ratios = ({ clock, processor }: typeof reading) =>
      `${clock.toFixed(0)} ms: ${(clock / reading.clock).toFixed(2)} times (processor ${(processor / reading.processor).toFixed(2)})`
    console.log(
      `round ${round}: read ${reading.clock.toFixed(0)} ms, index with all facts ${ratios(decoding)}, without decoding ${ratios(indexing)}`,
    )
  }
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const { held } = await indexAll(isDecoded)
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  const isHeld = Array.isArray(held)
  console.log(
    `memory: the index with all facts holds ${mebibytes(isHeld ? heapUsed - before : 0)} of heap; ${mebibytes(rss)} resident`,
  )
} finally {
  rmSync(root, { recursive: true })
}
