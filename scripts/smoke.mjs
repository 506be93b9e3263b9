// Uses the installed package as its users do. It is copied next to the node_modules that it is to try.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build, parse, stringify, tokenize } from 'hugomark'
import { hugoView } from 'hugomark/hugo'

const source =
  '+++\ntitle = "A"\n+++\n{{< note kind=`tip` >}}\nText\n{{< /note >}}\n{{% toc 2 %}}\n{{< broken'
const { tree, diagnostics } = parse(source)
assert.equal(stringify(tree), source)
assert.deepEqual(
  tree.children.map(({ type }) => type),
  ['frontmatter', 'shortcode', 'text', 'shortcode', 'text', 'strayTag'],
)
assert.ok(diagnostics.length > 0)
const pieces = tokenize(source).map(({ startOffset, endOffset }) => source.slice(startOffset, endOffset))
assert.equal(pieces.join(''), source)
assert.equal(stringify({ type: 'root', children: [build.shortcode('toc')] }), '{{< toc >}}')
assert.ok(hugoView('{{< toc >}}').tokens.length > 0)

const require = createRequire(import.meta.url)
assert.equal(require('hugomark').parse(source).tree.children.length, tree.children.length)

const installed = new URL('node_modules/', import.meta.url)
assert.ok(!existsSync(new URL('chevrotain', installed)))
const { version, bin } = JSON.parse(readFileSync(new URL('hugomark/package.json', installed), 'utf8'))
const command = new URL(`hugomark/${bin.hugomark}`, installed)
const { stdout, stderr, status } = spawnSync(process.execPath, [command.pathname, '--version'], {
  encoding: 'utf8',
})
assert.deepEqual({ output: stdout.trim(), stderr, status }, { output: version, stderr: '', status: 0 })
console.log(`smoke: hugomark ${version} works on Node ${process.version}`)
