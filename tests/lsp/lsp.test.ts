import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tempSite } from '../cli/temp-site.ts'
import { startLsp } from './start-lsp.ts'

const site = {
  'hugo.toml': '',
  'layouts/_shortcodes/note.html':
    '{{ $kind := .Get "kind" }}{{ if not (in (slice "tip" "warning") $kind) }}{{ errorf "no kind" }}{{ end }}{{ with .Get "title" }}<b>{{ . }}</b>{{ end }}{{ .Inner | markdownify }}',
  'layouts/_shortcodes/pin.html': '{{ .Get 0 }}',
  'content/a.md': '',
  'content/b.md': '# B\n\n## Second part\n',
  'README.md': '',
}

it('try', async () => {
  const cwd = tempSite(site)
  const lsp = await startLsp(cwd)
  const text = '---\ntitle: A\n---\n😀 {{<pin 007 >}} {{< nope >}}\n\n<!-- hugomark-disable -->\n{{< note kind="tip" >}}x{{< /note >}} {{< ref "b#second-part" >}}\n'
  console.log(JSON.stringify(await lsp.open('content/a.md', text), null, 1))
  const textDocument = { uri: lsp.uriOf('content/a.md') }
  const r = (l: number, a: number, m = l, b = a) => ({ start: { line: l, character: a }, end: { line: m, character: b } })
  console.log(JSON.stringify(await lsp.ask('textDocument/codeAction', { textDocument, range: r(3, 0, 3, 40), context: { diagnostics: [] } }), null, 1))
  console.log(JSON.stringify(await lsp.ask('textDocument/hover', { textDocument, position: { line: 6, character: 5 } }), null, 1))
  console.log(JSON.stringify(await lsp.ask('textDocument/hover', { textDocument, position: { line: 6, character: 11 } }), null, 1))
  console.log(JSON.stringify(await lsp.ask('textDocument/definition', { textDocument, position: { line: 6, character: 5 } }), null, 1))
  console.log(JSON.stringify(await lsp.ask('textDocument/definition', { textDocument, position: { line: 6, character: 50 } }), null, 1))
  console.log(JSON.stringify(await lsp.ask('textDocument/completion', { textDocument, position: { line: 6, character: 9 } }), null, 1))
  console.log(await lsp.exit(), lsp.shown, lsp.registered)
})
