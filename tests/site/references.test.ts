import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { memoryHost, type ResolvedReference, readSite, resolveReference } from '../../src/site.ts'

interface Recorded {
  readonly from: readonly string[]
  readonly files: Readonly<Record<string, string>>
  readonly outcomes: Readonly<Record<string, string | readonly string[]>>
}

const recorded: Recorded = JSON.parse(
  await readFile(new URL('references/relref-outcomes.json', import.meta.url), 'utf8'),
)

const config = 'baseURL = "https://example.org/"\n[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\n'
const contents = Object.entries(recorded.files).map(([path, fields]) => [
  `content/${path}`,
  `---\ntitle: x\n${fields}---\n`,
])
const site = await readSite(memoryHost({ 'hugo.toml': config, ...Object.fromEntries(contents) }))
const pages = await site.pages()

/** What Hugo prints for it; pages that are not rendered have an empty link. */
async function print(found: ResolvedReference): Promise<string> {
  switch (found.kind) {
    case 'page': {
      const facts = await pages.facts(found.page)
      const fragment = found.fragment === '' ? '' : `#${found.fragment}`
      const isRendered = facts?.data['headless'] === undefined && facts?.data['build'] === undefined
      return isRendered ? (facts?.url ?? '?') + fragment : ''
    }
    case 'generated':
      return `${found.path}/`
    case 'here':
      return found.fragment === '' ? '' : `#${found.fragment}`
    case 'unpublished':
      return 'missing'
    default:
      return found.kind
  }
}

describe('references, as Hugo 0.169 resolves them', () => {
  it.each(Object.entries(recorded.outcomes))('%s', async (reference, outcome) => {
    const expected = typeof outcome === 'string' ? recorded.from.map(() => outcome) : outcome
    const found = await Promise.all(
      recorded.from.map(async path =>
        print(await resolveReference(site, reference, { from: pages.byFile(`content/${path}`) })),
      ),
    )
    expect(found).toEqual(expected)
  })
})
