import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { proposeMapping } from '../../../src/migrate/mapping/proposals/propose-mapping.ts'
import { readMapping } from '../../../src/migrate/mapping/read-mapping.ts'
import { collectUsage, memoryHost, readSite } from '../../../src/site.ts'
import { openSite } from '../../../src/site-node.ts'

test('proposeMapping writes a file that can be edited', async () => {
  const site = await readSite(
    memoryHost({
      'hugo.toml': 'theme = "hugo-book"',
      'layouts/_shortcodes/talk.html': '<h2>{{ .Get "title" }}{{ .Get 0 }}</h2>{{ .Inner }}',
      'layouts/_shortcodes/part.html': '{{ partial "x" . }}{{ with .Inner }}{{ partial "y" . }}{{ end }}',
      'layouts/_shortcodes/tip.html': '{{ .Inner | markdownify }}',
      'content/a.md':
        'A {{% talk "x" %}}{{< gone\n1 >}}{{< /gone >}}{{% /talk %}} {{% hint %}}{{% /hint %}} {{< talk >}}{{< /talk >}}',
      'content/b.md': 'A {{% talk "x" %}}{{% /talk %}} {{< part />}}{{< tip >}}{{< /tip >}}{{< ref "a" >}}',
    }),
  )
  const text = proposeMapping(site, await collectUsage(site))
  expect(text.split('\n').slice(4)).toEqual([
    'themes: [hugo-book]',
    '',
    '# Ready, unless you write your own below:',
    '#   hint: admonition (Hugo Book, 1 call)',
    '#   ref: function (Hugo, 1 call)',
    '',
    'shortcodes:',
    '  # 3 calls in 2 files: 2 × {{% talk %}}…{{% /talk %}}, 1 × {{< talk >}}…{{< /talk >}}',
    '  # template: layouts/_shortcodes/talk.html',
    '  # parameters: 0 = arg0, title',
    '  talk:',
    '    strategy: component',
    '    inner: raw',
    '    positional:',
    '      - arg0',
    '',
    '  # 1 call in 1 file: 1 × {{< gone >}}…{{< /gone >}}',
    '  # unsure: there is no template; see content/a.md:1',
    '  gone:',
    '    strategy: component',
    '',
    '  # 1 call in 1 file: 1 × {{< part />}}',
    '  # template: layouts/_shortcodes/part.html',
    '  # parameters: perhaps others',
    '  # unsure: the template does not tell whether its content is Markdown; say "inner: markdown" or "inner: raw"',
    '  part:',
    '    strategy: component',
    '',
    '  # 1 call in 1 file: 1 × {{< tip >}}…{{< /tip >}}',
    '  # template: layouts/_shortcodes/tip.html',
    '  # parameters: none',
    '  # unsure: by its name this is an admonition',
    '  tip:',
    '    strategy: admonition',
    '    kind: tip',
    '    inner: markdown',
    '',
  ])
  const { mapping, problems } = readMapping(text)
  expect(problems).toEqual([])
  expect(Object.keys(mapping.shortcodes!)).toEqual(['talk', 'gone', 'part', 'tip'])
})

const folders = [
  'examples/conference',
  // not there: ../shared is no part of the repository
  ...['kubeflow__website', 'imfing__hextra/docs']
    .map(name => `../shared/corpus/${name}`)
    .filter(name => existsSync(name)),
]

test.each(folders)('%s gets one that is read without problems', async folder => {
  const site = (await openSite(folder))!
  const usage = await collectUsage(site)
  const text = proposeMapping(site, usage)
  expect(readMapping(text).problems).toEqual([])
  expect(proposeMapping(site, usage)).toBe(text)
})
