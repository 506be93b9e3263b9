import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { differingPath } from '../../src/frontmatter/data/differing-path.ts'
import { readData } from '../../src/frontmatter/data/read-data.ts'
import { findBlock } from '../../src/frontmatter/frontmatter-block.ts'
import { convertFrontmatter, FrontmatterError } from '../../src/frontmatter.ts'
import { decodeBytes } from '../../src/text/decode-bytes.ts'
import { sampleOf } from '../support/sample-of.ts'
import { hasShared, sharedNote, sharedPath } from '../support/shared.ts'

const formats = ['toml', 'yaml', 'json', 'org'] as const

function read(source: string) {
  const { block } = findBlock(source)
  if (block === undefined) return undefined
  const { root, comments } = readData(block.format, block.value)
  return {
    root,
    format: block.format,
    body: source.slice(block.bodyStart),
    comments: comments.map(({ start, end }) => block.value.slice(start, end)),
  }
}

test.skipIf(!hasShared)(`each corpus page to each other format and back${sharedNote}`, () => {
  const folder = sharedPath('corpus')
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const names = sampleOf(all.filter(name => /\.(?:md|org)$/.test(name)).sort(), 600)
  const wrong: string[] = []
  let trips = 0
  let refused = 0
  for (const name of names) {
    const source = decodeBytes(readFileSync(`${folder}/${name}`))
    let before: ReturnType<typeof read>
    try {
      before = read(source)
    } catch (error) {
      if (error instanceof FrontmatterError) continue
      throw error
    }
    if (before === undefined) continue
    for (const to of formats) {
      if (to === before.format) continue
      const { output, warnings } = convertFrontmatter(source, to)
      if (warnings.some(({ changesPage }) => changesPage)) {
        refused++
        continue
      }
      trips++
      const there = read(output)!
      const back = convertFrontmatter(output, before.format)
      const again = read(back.output)!
      if (back.warnings.some(({ changesPage }) => changesPage))
        wrong.push(`${name} ${to}: refused on the way back`)
      if (differingPath(before.root, again.root) !== undefined) wrong.push(`${name} ${to}: other values`)
      if (again.body !== before.body || there.body !== before.body) wrong.push(`${name} ${to}: other body`)
      if (to !== 'json' && to !== 'org') {
        if (there.comments.join('\n') !== before.comments.join('\n'))
          wrong.push(`${name} ${to}: other comments`)
        const canHold = before.format === 'toml' || before.format === 'yaml'
        if (canHold && again.comments.join('\n') !== before.comments.join('\n'))
          wrong.push(`${name} ${to}: other comments after the way back`)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(trips).toBeGreaterThan(2 * names.length)
  expect(refused).toBeLessThan(trips / 5)
})
