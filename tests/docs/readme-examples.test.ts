import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkExamples } from '../support/check-examples.ts'
import { readRepositoryFile, repositoryPath } from '../support/code-blocks.ts'

const markdown = readRepositoryFile('README.md')
const examples = checkExamples('README.md')

describe('the API section of README.md', () => {
  /** The names in the headings below a heading of the third level. */
  const documented = (entry: string): string[] => {
    const section = markdown.split(`\n### \`${entry}\`\n`)[1]!.split(/^#{2,3} /m)[0]!
    return [...section.matchAll(/^#### `(\w+)/gm)].map(([, name]) => name!).sort()
  }

  it.each([
    ['hugomark', 'index'],
    ['hugomark/frontmatter', 'frontmatter'],
    ['hugomark/hugo', 'hugo'],
    ['hugomark/mask', 'mask'],
    ['hugomark/mdast', 'mdast'],
    ['hugomark/remark', 'remark'],
    ['hugomark/site', 'site'],
    ['hugomark/site/node', 'site-node'],
    ['hugomark/census', 'census'],
    ['hugomark/lint', 'lint'],
    ['hugomark/lint/node', 'lint-node'],
    ['hugomark/migrate', 'migrate'],
  ])('names every export of %s and nothing else', async (entry, file) => {
    expect(documented(entry)).toEqual(Object.keys(await import(`../../src/${file}.ts`)).sort())
  })

  it('has an example for each', () => {
    const headings = [...markdown.matchAll(/^#### (.*)$/gm)].map(([, heading]) => heading!)
    const shown = examples.map(({ headings }) => headings.at(-1))
    expect(headings.filter(heading => !shown.includes(heading))).toEqual([])
  })
})

describe('the links of README.md', () => {
  it('lead to headings and files that exist', () => {
    const anchors: string[] = []
    for (const [, heading] of markdown.matchAll(/^#+ (.*)$/gm)) {
      const anchor = heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-')
      anchors.push(anchors.includes(anchor) ? `${anchor}-1` : anchor)
    }
    const targets = [...markdown.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target!)
    const missing = targets.filter(target => {
      if (/^https:/.test(target)) return false
      if (target.startsWith('#')) return !anchors.includes(target.slice(1))
      return !existsSync(repositoryPath(target.split('#')[0]!))
    })
    expect(missing).toEqual([])
  })
})
