import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CodeAction, CompletionItem, Diagnostic, Hover, Location, Range } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { tempSite } from '../cli/temp-site.ts'
import { pluginSource } from '../lint/plugin-source.ts'
import { type LspClient, startLsp } from './start-lsp.ts'

const site = {
  'hugo.toml': 'defaultContentLanguage = "en"\n[languages.en]\n[languages.de]\n',
  'layouts/_shortcodes/note.html':
    '{{ $kind := .Get "kind" }}{{ if not (in (slice "tip" "warning") $kind) }}{{ errorf "no kind" }}{{ end }}{{ with .Get "title" }}<b>{{ . }}</b>{{ end }}{{ .Inner | markdownify }}',
  'layouts/_shortcodes/pin.html': '{{ .Get 0 }}',
  'content/a.md': '',
  'content/a.de.md': '',
  'content/b.md': '# B\n\n## Second part\n',
  'README.md': '',
}

const range = (line: number, from: number, to = from, lastLine = line): Range => ({
  start: { line, character: from },
  end: { line: lastLine, character: to },
})

/** The place of a mark in a text, and the text without it. */
function atMark(marked: string) {
  const offset = marked.indexOf('¦')
  const text = marked.replace('¦', '')
  return { text, position: TextDocument.create('', '', 0, text).positionAt(offset) }
}

/** What the document is when the edits of an action are made. */
function applied(text: string, { edit }: CodeAction): string {
  const [change] = edit!.documentChanges as { edits: { range: Range; newText: string }[] }[]
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), change!.edits)
}

async function actionsFor(
  lsp: LspClient,
  name: string,
  where: Range,
  only?: string[],
): Promise<CodeAction[]> {
  const context = { diagnostics: [], ...(only !== undefined && { only }) }
  return lsp.ask('textDocument/codeAction', { textDocument: { uri: lsp.uriOf(name) }, range: where, context })
}

async function ask<T>(lsp: LspClient, name: string, method: string, marked: string): Promise<T> {
  const { text, position } = atMark(marked)
  await lsp.open(name, text)
  const answer = await lsp.ask<T>(`textDocument/${method}`, {
    textDocument: { uri: lsp.uriOf(name) },
    position,
  })
  await lsp.notify('textDocument/didClose', { textDocument: { uri: lsp.uriOf(name) } })
  return answer
}

const docs = 'https://github.com/hugomark/hugomark/blob/main/docs/rules'

describe('messages', () => {
  it('have places in UTF-16, pages of rules, related places and tags', async () => {
    const lsp = await startLsp(tempSite(site))
    const text = '---\ntitle: A\nTitle: B\n---\n😀 {{< nope >}}\n\n<!-- hugomark-disable -->\n'
    const { uri, version, diagnostics } = await lsp.open('content/a.md', text)
    expect(lsp.registered).toEqual(['workspace/didChangeWatchedFiles'])
    expect({ uri, version }).toEqual({ uri: lsp.uriOf('content/a.md'), version: 1 })
    expect(diagnostics).toEqual([
      {
        range: range(2, 0, 5),
        severity: 2,
        code: 'frontmatter/case-variant-key',
        codeDescription: { href: `${docs}/frontmatter/case-variant-key.md` },
        source: 'hugomark',
        message: expect.stringContaining('title'),
        relatedInformation: [{ location: { uri, range: range(1, 0, 5) }, message: 'The other key.' }],
      },
      {
        range: range(4, 7, 11),
        severity: 1,
        code: 'parse/unknown-shortcode',
        codeDescription: { href: `${docs}/parse/unknown-shortcode.md` },
        source: 'hugomark',
        message:
          'The site has no template for the shortcode "nope". Correct the name, or add the template to layouts/_shortcodes.',
      },
      {
        range: range(6, 0, 25),
        severity: 2,
        code: 'directive/unused',
        codeDescription: { href: `${docs}/directive/unused.md` },
        source: 'hugomark',
        message: 'This directive silences nothing. Remove it.',
        tags: [1],
      },
    ] satisfies Diagnostic[])
  })

  it('follow what is typed, and go when the file is closed', async () => {
    const lsp = await startLsp(tempSite(site))
    expect((await lsp.open('content/a.md', 'A {{< pin 1 >}}\r\n😀 b\r\n')).diagnostics).toEqual([])
    const typed = await lsp.change('content/a.md', { range: range(1, 3, 4), text: '{{< z >}}' })
    expect(typed.version).toBe(2)
    expect(typed.diagnostics.map(each => [each.code, each.range])).toEqual([
      ['parse/unknown-shortcode', range(1, 7, 8)],
    ])
    expect((await lsp.change('content/a.md', { text: '' })).diagnostics).toEqual([])
    await lsp.change('content/a.md', { text: 'A {{< z >}}' })
    const closed = lsp.nextFor('content/a.md')
    await lsp.notify('textDocument/didClose', { textDocument: { uri: lsp.uriOf('content/a.md') } })
    expect((await closed).diagnostics).toEqual([])
    expect(await lsp.exit()).toBe(0)
  })

  it('follow templates and configurations of the disk', async () => {
    const cwd = tempSite(site)
    const lsp = await startLsp(cwd)
    const codes = async (next: Promise<{ diagnostics: Diagnostic[] }>) =>
      (await next).diagnostics.map(({ code, severity }) => [code, severity])
    expect(await codes(lsp.open('content/a.md', 'A {{< late >}}\n'))).toEqual([
      ['parse/unknown-shortcode', 1],
    ])
    const save = (name: string, text: string | undefined) => {
      if (text === undefined) rmSync(join(cwd, name))
      else writeFileSync(join(cwd, name), text)
      const next = codes(lsp.nextFor('content/a.md'))
      void lsp.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: lsp.uriOf(name), type: 2 }] })
      return next
    }
    expect(await save('layouts/_shortcodes/late.html', '')).toEqual([])
    expect(await save('layouts/_shortcodes/late.html', undefined)).toEqual([['parse/unknown-shortcode', 1]])
    const rules = (severity: string) =>
      `export default { rules: { "parse/unknown-shortcode": "${severity}" } }`
    expect(await save('hugomark.config.mjs', rules('info'))).toEqual([['parse/unknown-shortcode', 3]])
    expect(await save('hugomark.config.mjs', rules('wrong'))).toEqual([])
    expect(lsp.shown).toEqual([
      'hugomark: hugomark.config.mjs: rules["parse/unknown-shortcode"]: "wrong" is no severity; write off, info, warning or error',
    ])
    expect(await save('hugomark.config.mjs', rules('warning'))).toEqual([['parse/unknown-shortcode', 2]])
  })

  it('follow what is saved when the editor watches no files', async () => {
    const cwd = tempSite(site)
    const lsp = await startLsp(cwd, { watches: false })
    expect(lsp.registered).toEqual([])
    expect((await lsp.open('content/a.md', 'A {{< late >}}\n')).diagnostics).toHaveLength(1)
    writeFileSync(join(cwd, 'layouts/_shortcodes/late.html'), '')
    const next = lsp.nextFor('content/a.md')
    await lsp.notify('textDocument/didSave', { textDocument: { uri: lsp.uriOf('content/a.md') } })
    expect((await next).diagnostics).toEqual([])
  })

  it('are for content that the linter takes alone', async () => {
    const cwd = tempSite({ ...site, 'hugomark.config.json': '{ "ignores": ["content/b.md"] }' })
    const lsp = await startLsp(cwd)
    for (const name of ['README.md', 'layouts/_shortcodes/note.html', 'content/b.md']) {
      expect((await lsp.open(name, 'A {{< nope >}}\n')).diagnostics).toEqual([])
    }
    expect((await lsp.open('content/a.de.md', 'A {{< nope >}}\n')).diagnostics).toHaveLength(1)
    // without a site
    const alone = await startLsp(tempSite({ 'x.md': '' }))
    expect((await alone.open('x.md', 'A {{< pin 007 }}\n')).diagnostics.map(({ code }) => code)).toEqual([
      'parse/unexpected-character',
    ])
  })

  it('come from plugins too, which may print', async () => {
    const cwd = tempSite({
      ...site,
      'hugomark.config.json': '{ "extends": ["acme/house"], "plugins": ["./rules.mjs"] }',
      'rules.mjs': `console.log('loaded')\n${pluginSource}`,
    })
    const lsp = await startLsp(cwd)
    expect((await lsp.open('content/a.md', 'TODO\n')).diagnostics).toEqual([
      {
        range: range(0, 0, 4),
        severity: 1,
        code: 'acme/no-word',
        source: 'hugomark',
        message: 'Do not write "TODO".',
      },
    ])
  })

  it('take the options of lint', async () => {
    const lsp = await startLsp(tempSite(site), { args: ['--rule', 'parse/unknown-shortcode: info'] })
    const { diagnostics } = await lsp.open('content/a.md', 'A {{< nope >}}\n')
    expect(diagnostics.map(({ severity }) => severity)).toEqual([3])
  })
})

describe('code actions', () => {
  const style = ['--preset', 'recommended', '--preset', 'style']

  it('fix, suggest and silence', async () => {
    const lsp = await startLsp(tempSite(site), { args: style })
    const text = '---\ntitle: A\n---\nfirst\nline {{<pin 1 >}}\n'
    await lsp.open('content/a.md', text)
    const actions = await actionsFor(lsp, 'content/a.md', range(4, 8))
    expect(
      actions.map(action => [action.title, action.kind, action.isPreferred, applied(text, action)]),
    ).toEqual([
      ['Fix style/delimiter-spacing', 'quickfix', true, '---\ntitle: A\n---\nfirst\nline {{< pin 1 >}}\n'],
      [
        'Disable style/delimiter-spacing for this line',
        'quickfix',
        undefined,
        `${text.slice(0, -1)} <!-- hugomark-disable-line style/delimiter-spacing -->\n`,
      ],
      [
        'Disable style/delimiter-spacing for this file',
        'quickfix',
        undefined,
        text.replace('---\n', '---\n# hugomark-disable-file style/delimiter-spacing\n'),
      ],
      [
        'Make all safe fixes of hugomark',
        'source.fixAll.hugomark',
        undefined,
        '---\ntitle: A\n---\nfirst\nline {{< pin 1 >}}\n',
      ],
    ])
    expect(actions[0]).toEqual({
      title: 'Fix style/delimiter-spacing',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [
        {
          range: range(4, 8),
          severity: 2,
          code: 'style/delimiter-spacing',
          codeDescription: { href: `${docs}/style/delimiter-spacing.md` },
          source: 'hugomark',
          message: 'One space belongs here, between the delimiter and what is inside.',
        },
      ],
      edit: {
        documentChanges: [
          {
            textDocument: { uri: lsp.uriOf('content/a.md'), version: 1 },
            edits: [{ range: range(4, 8), newText: ' ' }],
          },
        ],
      },
    })
  })

  it.each([
    // what Hugo refuses is not silenced
    ['A {{< nte >}}\n', range(0, 7), ['Write "note".'], 'A {{< note >}}\n'],
    // above the first line of a block, and behind a field
    [
      'text\n\n  {{< pin 007 >}}\n',
      range(2, 11),
      [
        'Fix shortcode/leading-zero (may change more than is meant)',
        'Disable shortcode/leading-zero for this line',
        'Disable shortcode/leading-zero for this file',
      ],
      'text\n\n  {{< pin "007" >}}\n',
      'text\n\n  <!-- hugomark-disable-next-line shortcode/leading-zero -->\n  {{< pin 007 >}}\n',
      'text\n\n  {{< pin 007 >}}\n\n<!-- hugomark-disable-file shortcode/leading-zero -->\n',
    ],
    [
      '---\ndraft: "no"\n---\n',
      range(1, 8),
      [
        'Write true.',
        'Write false.',
        'Disable frontmatter/field-type for this line',
        'Disable frontmatter/field-type for this file',
      ],
      '---\ndraft: true\n---\n',
      '---\ndraft: false\n---\n',
      '---\ndraft: "no" # hugomark-disable-line frontmatter/field-type\n---\n',
      '---\n# hugomark-disable-file frontmatter/field-type\ndraft: "no"\n---\n',
    ],
    // a comment would tear a table apart
    [
      '| a |\n|---|\n| {{< pin 007 >}} |\n',
      range(2, 11),
      [
        'Fix shortcode/leading-zero (may change more than is meant)',
        'Disable shortcode/leading-zero for this file',
      ],
    ],
  ])('of %j', async (text, where, titles, ...results) => {
    const lsp = await startLsp(tempSite(site))
    await lsp.open('content/a.md', text)
    const actions = await actionsFor(lsp, 'content/a.md', where, ['quickfix'])
    expect(actions.map(({ title }) => title)).toEqual(titles)
    expect(actions.map(action => applied(text, action)).slice(0, results.length)).toEqual(results)
  })

  it('make all safe fixes when they are asked for', async () => {
    const lsp = await startLsp(tempSite(site), { args: style })
    const text = 'A {{<pin 1>}} {{<pin 007>}}\n\nB {{<pin 2>}}\n'
    await lsp.open('content/a.md', text)
    for (const only of ['source', 'source.fixAll', 'source.fixAll.hugomark']) {
      const actions = await actionsFor(lsp, 'content/a.md', range(0, 0), [only])
      expect(actions.map(action => [action.title, applied(text, action)])).toEqual([
        ['Make all safe fixes of hugomark', 'A {{< pin 1 >}} {{< pin 007 >}}\n\nB {{< pin 2 >}}\n'],
      ])
    }
    expect(await actionsFor(lsp, 'content/a.md', range(0, 0), ['refactor'])).toEqual([])
  })
})

describe('hover', () => {
  const note =
    '```text\nnote kind:tip|warning [title] (Markdown content)\n```\n\n- `kind`: required; values `tip`, `warning`\n- `title`: optional\n\nTemplate: `layouts/_shortcodes/note.html`'

  const places: [marked: string, value?: string, place?: Range][] = [
    ['{{< no¦te kind="tip" >}}x{{< /note >}}', note, range(0, 6, 10)],
    ['{{< note kind="tip" >}}x{{< /note¦ >}}', note, range(0, 31, 35)],
    [
      '{{< note ki¦nd="tip" >}}x{{< /note >}}',
      '- `kind`: required; values `tip`, `warning`',
      range(0, 11, 21),
    ],
    ['{{< pin ¦1 >}}', '- `0`: optional', range(0, 10, 11)],
    ['{{< ¦nope >}}'],
    ['te¦xt'],
  ]

  it('tells what shortcodes accept, and what is known of parameters', async () => {
    const lsp = await startLsp(tempSite(site))
    for (const [marked, value, range] of places) {
      const hover = await ask<Hover | null>(lsp, 'content/a.md', 'hover', `A ${marked}\n`)
      const expected = value === undefined ? null : { contents: { kind: 'markdown', value }, range }
      expect({ marked, hover }).toEqual({ marked, hover: expected })
    }
  })

  it('names what Hugo brings along', async () => {
    const lsp = await startLsp(tempSite(site))
    const hover = await ask<Hover>(lsp, 'content/a.md', 'hover', 'A {{< relr¦ef "b" >}}\n')
    expect((hover.contents as { value: string }).value).toMatch(
      /^```text\nrelref .*Comes with Hugo 0\.169\.0\.$/s,
    )
  })
})

describe('completion', () => {
  const places: [marked: string, labels: string[], newText?: string][] = [
    ['A {{< no¦', ['note'], 'note'],
    ['A {{% p¦', ['pin'], 'pin'],
    ['A {{< note kind="tip" >}}x{{< /¦', ['note'], 'note'],
    ['A {{< note kind="tip" >}}x{{< /n¦ >}}', ['note'], 'note'],
    ['A {{< note ¦ >}}', ['kind', 'title'], 'kind='],
    ['A {{< note ti¦ >}}', ['kind', 'title'], 'kind='],
    ['A {{< note title="a b" ¦ >}}', ['kind'], 'kind='],
    ['A {{< note kind="¦" >}}', ['tip', 'warning'], 'tip'],
    ['A {{< note kind=¦ >}}', ['tip', 'warning'], '"tip"'],
    ['A {{< note "x" ¦ >}}', []],
    ['A {{< pin >}} ¦', []],
    ['A {{</* no¦ */>}}', []],
    ['A ¦', []],
  ]

  it('offers names, parameters and values', async () => {
    const lsp = await startLsp(tempSite(site))
    for (const [marked, labels, newText] of places) {
      const items = await ask<CompletionItem[]>(lsp, 'content/a.md', 'completion', `${marked}\n`)
      // editors choose by what is typed
      const own = items.filter(({ label, detail }) => detail !== 'Hugo' || labels.includes(label))
      const partial = /\{\{[<%] (\w+)¦/.exec(marked)?.[1] ?? ''
      const shown = own.filter(({ label, kind }) => kind !== 3 || label.startsWith(partial))
      const found = { marked, labels: shown.map(({ label }) => label), newText: shown[0]?.textEdit?.newText }
      expect(found).toEqual({ marked, labels, newText })
    }
  })

  it('tells what each name is, and replaces what is typed of it', async () => {
    const lsp = await startLsp(tempSite(site))
    const items = await ask<CompletionItem[]>(lsp, 'content/a.md', 'completion', '😀 {{< pi¦ >}}\n')
    expect(items.find(({ label }) => label === 'pin')).toEqual({
      label: 'pin',
      kind: 3,
      detail: 'layouts/_shortcodes/pin.html',
      documentation: {
        kind: 'markdown',
        value: '```text\npin [0]\n```\n\n- `0`: optional\n\nTemplate: `layouts/_shortcodes/pin.html`',
      },
      textEdit: { range: range(0, 7, 9), newText: 'pin' },
    })
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['figure', 'ref', 'relref']))
    const names = await ask<CompletionItem[]>(lsp, 'content/a.md', 'completion', 'A {{< note ki¦ >}}\n')
    expect(names[0]).toEqual({
      label: 'kind',
      kind: 10,
      detail: 'required',
      documentation: { kind: 'markdown', value: '- `kind`: required; values `tip`, `warning`' },
      textEdit: { range: range(0, 11, 13), newText: 'kind=' },
    })
  })
})

describe('definition', () => {
  const places: [name: string, marked: string, target?: [file: string, line: number]][] = [
    ['content/a.md', '{{< no¦te kind="tip" >}}x{{< /note >}}', ['layouts/_shortcodes/note.html', 0]],
    ['content/a.de.md', '{{< no¦te kind="tip" >}}x{{< /note >}}', ['layouts/_shortcodes/note.de.html', 0]],
    ['content/a.md', '{{< ref "¦b" >}}', ['content/b.md', 0]],
    ['content/a.md', '[x]({{< relref path="b.md#second-part¦" >}})', ['content/b.md', 2]],
    ['content/a.md', '{{< ref path="a" lang="¦de" >}}'],
    ['content/a.md', '{{< ref path="¦a" lang="de" >}}', ['content/a.de.md', 0]],
    ['content/a.md', '{{< ref "¦gone" >}}'],
    ['content/a.md', '{{< fig¦ure src="a" >}}'],
  ]

  it('leads to templates, pages and headings', async () => {
    const german = { 'layouts/_shortcodes/note.de.html': '{{ .Inner }}' }
    const lsp = await startLsp(tempSite({ ...site, ...german }))
    for (const [name, marked, target] of places) {
      const found = await ask<Location[]>(lsp, name, 'definition', `A ${marked}\n`)
      const expected = target === undefined ? [] : [{ uri: lsp.uriOf(target[0]), range: range(target[1], 0) }]
      expect({ marked, found }).toEqual({ marked, found: expected })
    }
  })
})
