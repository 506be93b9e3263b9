import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { readRepositoryFile, repositoryPath } from '../support/code-blocks.ts'

const markdown = readRepositoryFile('CONTRIBUTING.md')
const entries = readdirSync(repositoryPath('src'), { withFileTypes: true })

interface Gate {
  readonly forbidden: readonly { readonly name: string; readonly to: { readonly pathNot?: string } }[]
}
const { forbidden }: Gate = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')

/** The layers that the gate lets a layer import, itself left out. */
function importable(layer: string): string[] {
  const pattern = forbidden.find(({ name }) => name === `layer-${layer}`)?.to.pathNot ?? ''
  const layers = [...pattern.matchAll(/\^src\/([\w/]+)\//g)].map(([, name]) => name!)
  return layers.filter(name => name !== layer).sort()
}

const rows = [...markdown.matchAll(/^\| `([\w/]+)` \| .* \| (.*) \|$/gm)].map(([, layer, list]) => ({
  layer: layer!,
  list: list!,
}))

describe('CONTRIBUTING.md', () => {
  it('has a row for each folder of src, and for the layers within', () => {
    const folders = entries.filter(entry => entry.isDirectory()).map(({ name }) => name)
    expect(rows.map(({ layer }) => layer).sort()).toEqual([...folders, 'lint/node', 'migrate/node'].sort())
  })

  it.each(rows.filter(({ layer }) => layer !== 'cli'))('$layer may import what the gate says', row => {
    const names = row.list.split(', ').flatMap(name => {
      if (name === 'nothing') return []
      if (name === 'what migrate may import') return importable('migrate')
      if (name !== 'what lint may import but serialize') return [name]
      return importable('lint').filter(other => other !== 'serialize')
    })
    expect(names.sort()).toEqual(importable(row.layer))
  })

  it('names every entry', () => {
    const files = entries.filter(entry => entry.isFile()).map(({ name }) => name)
    expect(files.filter(name => !markdown.includes(`\`${name}\``))).toEqual([])
  })
})
