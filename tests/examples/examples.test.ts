import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { repositoryPath } from '../support/code-blocks.ts'
import { runProgram } from '../support/run-program.ts'

const content = 'examples/conference/content'

/** Fails when what a program prints differs from the file in `expected/`. */
async function expectOutput(name: string, ...words: string[]): Promise<void> {
  const { stdout, stderr, exitCode } = runProgram(...words)
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
  await expect(stdout).toMatchFileSnapshot(`expected/${name}.txt`)
}

const programs: [name: string, ...words: string[]][] = [
  ['list-speakers', 'examples/list-speakers.mjs', content],
  ['strip-programme', 'examples/strip-to-text.mjs', `${content}/events/contour-days-2026.md`],
  ['strip-writing', 'examples/strip-to-text.mjs', `${content}/writing.md`],
  ['walk-with-unist', 'examples/walk-with-unist.mjs', content],
  ['rename-parameter', 'examples/rename-parameter.mjs', content, 'speaker', 'img', 'image'],
  ['add-parameter', 'examples/add-parameter.mjs', content, 'speaker', 'lang', 'en'],
]

describe('the programs in examples/', () => {
  it.each(programs)('%s prints what is expected', async (name, ...words) => {
    await expectOutput(name, ...words)
  })

  it.each(readdirSync(repositoryPath('examples')).filter(name => name.endsWith('.mjs')))(
    '%s says how it is used',
    name => {
      if (name === 'site-files.mjs' || name === 'edit-site.mjs') return
      const { stdout, stderr, exitCode } = runProgram(`examples/${name}`)
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
      expect(stderr).toMatch(`usage: node examples/${name}`)
    },
  )
})

describe('a site that is written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hugomark-examples-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  beforeEach(() => cpSync(repositoryPath(content), folder, { recursive: true }))

  /** All files of the site by name. */
  const read = (root: string) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.md') || path.endsWith('.tmp'))
      .sort()
      .map(path => [path, readFileSync(join(root, path), 'utf8')] as const)

  it('is left alone without --write', () => {
    runProgram('examples/rename-parameter.mjs', folder, 'speaker', 'img', 'image')
    expect(read(folder)).toEqual(read(repositoryPath(content)))
  })

  it('has the new name in the places of the old one and no other change', () => {
    const { stdout, exitCode } = runProgram(
      'examples/rename-parameter.mjs',
      '--write',
      folder,
      'speaker',
      'img',
      'image',
    )
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Renamed 4 of "img" in 2 files, left 0.')
    const expected = read(repositoryPath(content)).map(([path, text]) => [
      path,
      text.replaceAll(/(?<=\{\{% speaker .*)img=/g, 'image='),
    ])
    expect(read(folder)).toEqual(expected)
  })

  it('has the parameter behind the others', () => {
    runProgram('examples/add-parameter.mjs', '--write', folder, 'speaker', 'lang', 'two words')
    const expected = read(repositoryPath(content)).map(([path, text]) => [
      path,
      text.replaceAll(/(\{\{% speaker .*?)( ?%\}\})/g, '$1 lang="two words"$2'),
    ])
    expect(read(folder)).toEqual(expected)
  })

  it('is not written where a call has the new name already', () => {
    const { stdout, exitCode } = runProgram(
      'examples/rename-parameter.mjs',
      '--write',
      folder,
      'speaker',
      'img',
      'name',
    )
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Renamed 0 of "img" in 0 files, left 4.')
    expect(read(folder)).toEqual(read(repositoryPath(content)))
  })

  it('is not written at all when the new name cannot be written', () => {
    const { stderr, exitCode } = runProgram(
      'examples/rename-parameter.mjs',
      '--write',
      folder,
      'speaker',
      'img',
      'a "b" `c` \\d',
    )
    expect(exitCode).toBe(1)
    expect(stderr).toContain('Hugo has no notation for the parameter name')
    expect(read(folder)).toEqual(read(repositoryPath(content)))
  })

  it('keeps bytes that are no UTF-8', () => {
    const page = join(folder, 'bytes.md')
    writeFileSync(page, Buffer.concat([Buffer.from([0xff]), Buffer.from(' {{< speaker img="a" >}}')]))
    runProgram('examples/rename-parameter.mjs', '--write', folder, 'speaker', 'img', 'image')
    const expected = Buffer.concat([Buffer.from([0xff]), Buffer.from(' {{< speaker image="a" >}}')])
    expect(readFileSync(page).equals(expected)).toBe(true)
    rmSync(page)
  })
})
