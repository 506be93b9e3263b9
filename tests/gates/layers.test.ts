import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const require = createRequire(import.meta.url)

/** Rule → a file that breaks it, and what is in the file. A rule missed here could be switched off unnoticed. */
const planted: Record<string, [file: string, source: string]> = {
  'no-orphans': ['src/text/lonely.ts', 'export const lonely = 1'],
  'not-to-unresolvable': ['src/text/unresolvable.ts', "import './missing.ts'"],
  'src-not-to-tests': ['src/cli/tested.ts', "import '../../tests/gates/layers.test.ts'"],
  'layer-text': ['src/text/upward.ts', "import '../ast/build.ts'"],
  'layer-ast': ['src/ast/upward.ts', "import type { Token } from '../lexer/token.ts'\nexport type T = Token"],
  'layer-diagnostics': ['src/diagnostics/upward.ts', "import '../ast/build.ts'"],
  'layer-lexer': ['src/lexer/upward.ts', "import '../grammar/parse.ts'"],
  'layer-frontmatter': ['src/frontmatter/upward.ts', "import '../hugo/hugo-view.ts'"],
  'layer-serialize': ['src/serialize/upward.ts', "import '../lexer/tokenize.ts'"],
  'layer-grammar': ['src/grammar/upward.ts', "import '../hugo/hugo-view.ts'"],
  'layer-hugo': ['src/hugo/upward.ts', "import '../serialize/stringify.ts'"],
  'layer-mdast': ['src/mdast/upward.ts', "import '../site/host/join-path.ts'"],
  'layer-markdown': ['src/markdown/upward.ts', "import '../site/host/join-path.ts'"],
  'layer-gotmpl': ['src/gotmpl/upward.ts', "import '../ast/build.ts'"],
  'layer-site': ['src/site/upward.ts', "import '../serialize/stringify.ts'"],
  'layer-census': ['src/census/upward.ts', "import '../serialize/stringify.ts'"],
  'layer-files': ['src/files/upward.ts', "import '../ast/build.ts'"],
  'layer-mask': ['src/mask/upward.ts', "import '../serialize/stringify.ts'"],
  'layer-lint': ['src/lint/upward.ts', "import '../format/reporters.ts'"],
  'layer-lint/node': ['src/lint/node/upward.ts', "import '../../serialize/stringify.ts'"],
  'lint-not-to-node': ['src/lint/sideways.ts', "import './node/upward.ts'"],
  'layer-migrate': ['src/migrate/upward.ts', "import '../lint/upward.ts'"],
  'layer-migrate/node': ['src/migrate/node/upward.ts', "import '../../lexer/tokenize.ts'"],
  'migrate-not-to-node': ['src/migrate/sideways.ts', "import './node/upward.ts'"],
  'layer-format': ['src/format/upward.ts', "import '../ast/build.ts'"],
  'layer-eslint': ['src/eslint/upward.ts', "import '../format/reporters.ts'"],
  'layer-lsp': ['src/lsp/sideways.ts', "import '../cli/tested.ts'"],
  'layer-unknown': ['src/novelty/new.ts', "import '../text/line-index.ts'"],
  'entries-not-to-cli': ['src/entry.ts', "import './cli/tested.ts'"],
  'core-is-pure': ['src/grammar/impure.ts', "import 'node:fs'"],
  'chevrotain-stays-below': [
    'src/ast/leak.ts',
    "import type { IToken } from 'chevrotain'\nexport type T = IToken",
  ],
  'hugo-only-names-chevrotain-types': ['src/hugo/leak.ts', "import { Lexer } from 'chevrotain'\nvoid Lexer"],
  'rules-are-leaves': ['src/lint/rules/one/index.ts', "import '../two/index.ts'"],
}

/** Files that break no rule on their own. */
const allowed: Record<string, string> = {
  'src/lint/rules/two/index.ts': "import '../../../text/line-index.ts'",
  'src/hugo/allowed.ts': "import type { IToken } from 'chevrotain'\nexport type T = IToken",
  'src/cli/allowed.ts': "import 'node:fs'\nimport '../grammar/parse.ts'",
}

const circle = {
  'src/text/circle-one.ts': "import './circle-two.ts'",
  'src/text/circle-two.ts': "import './circle-one.ts'",
}

let copy: string
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'hugomark-layers-'))
  cpSync('src', join(copy, 'src'), { recursive: true })
  cpSync('scripts', join(copy, 'scripts'), { recursive: true })
  cpSync('schema', join(copy, 'schema'), { recursive: true })
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'tsconfig.build.json', 'package.json']) {
    cpSync(file, join(copy, file))
  }
  plant({ 'tests/gates/layers.test.ts': '' })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('the layer gate', () => {
  it('lets the sources pass and says how many it saw', () => {
    const { status, output } = checkLayers()
    expect(output).toMatch(/^layers: (\d+) of \1 files seen, 0 violations\n$/)
    expect(status).toBe(0)
  })

  it('reports a planted violation of each rule, and nothing else', () => {
    plant(circle)
    plant(allowed)
    plant(Object.fromEntries(Object.values(planted)))
    const { status, output } = checkLayers()
    expect(status).toBe(1)
    for (const [rule, [file]] of Object.entries(planted)) expect(output).toContain(`${rule}: ${file} → `)
    expect(output).toContain('no-circular: src/text/circle-one.ts → src/text/circle-two.ts')
    // a file that nobody imports is no orphan as long as it imports one
    for (const file of Object.keys(allowed)) expect(output).not.toContain(`: ${file} → `)
  })

  it('fails when it sees fewer files than there are', () => {
    // what is left is enough, and soon read
    for (const folder of readdirSync(join(copy, 'src'))) {
      if (!['ast', 'text'].includes(folder)) rmSync(join(copy, 'src', folder), { recursive: true })
    }
    plant({
      '.dependency-cruiser.cjs': 'module.exports = { forbidden: [], options: { exclude: "^src/ast" } }',
    })
    const { status, output } = checkLayers()
    expect(output).toMatch(/^layers: \d+ of \d+ files seen, 0 violations\n$/)
    expect(status).toBe(1)
  })

  it('has a planted violation for each of its rules', () => {
    const config: { forbidden: { name: string }[] } = require('../../.dependency-cruiser.cjs')
    const names = config.forbidden.map(rule => rule.name)
    expect([...Object.keys(planted), 'no-circular'].sort()).toEqual(names.sort())
  })
})

function plant(files: Record<string, string>): void {
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), `${source}\n`)
  }
}

function checkLayers(): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-layers.mjs'], {
    cwd: copy,
    encoding: 'utf8',
  })
  return { status, output: stderr + stdout }
}
