import { describe, expect, it } from 'vitest'
import { reporters } from '../../src/format/reporters.ts'
import { configShape } from '../../src/lint/config/config-shape.ts'
import { builtInRules, presetNames } from '../../src/lint.ts'
import { checkExamples } from '../support/check-examples.ts'
import { readRepositoryFile } from '../support/code-blocks.ts'

const markdown = readRepositoryFile('docs/lint.md')
checkExamples('docs/lint.md')

/** The names in the first column of the tables of a section. */
function listed(heading: string): string[] {
  const section = markdown.split(`# ${heading}\n`)[1]!.split(/^#{2,} /m)[0]!
  return [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
  )
}

describe('docs/lint.md', () => {
  it('lists all keys of a configuration', () => {
    expect(listed('Configuration').sort()).toEqual(Object.keys(configShape.properties).sort())
  })

  it('lists all presets', () => {
    expect(
      listed('Presets')
        .filter(name => name !== 'PLUGIN/NAME')
        .sort(),
    ).toEqual([...presetNames].sort())
  })

  it('lists all formats', () => {
    expect(listed('Formats').sort()).toEqual(Object.keys(reporters).sort())
  })

  it('names rules that exist', () => {
    const ids = new Set(builtInRules.map(({ meta }) => meta.id))
    const groups = new Set([...ids].map(id => id.split('/')[0]))
    const named = [...markdown.matchAll(/\b([a-z]+)\/[a-z-]+(?![\w./-])/g)]
      .filter(([, group]) => groups.has(group!))
      .map(([id]) => id)
    expect(named.filter(id => !ids.has(id))).toEqual([])
    expect(named.length).toBeGreaterThan(10)
  })
})
