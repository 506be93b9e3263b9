import { expect, test } from 'vitest'
import { createMappings } from '../../../src/migrate/mapping/create-mappings.ts'
import { migratePage, migrationTargets } from '../../../src/migrate.ts'

function migrate(lines: readonly string[], name: string, theme: string): string[] {
  const target = migrationTargets.get(name)!
  const mappings = createMappings({ target: name, themes: [theme], plainFigures: true })
  return migratePage(lines.join('\n'), { target, mappings }).text.split('\n')
}

test('code in tabs of Docsy becomes a fence', () => {
  const lines = [
    '- A',
    '',
    '  {{< tabpane >}}',
    '  {{< tab header="hugo.toml" lang="toml" >}}',
    '  a = "{x}"',
    '  {{< /tab >}}',
    '  {{< /tabpane >}}',
  ]
  expect(migrate(lines, 'starlight', 'docsy')).toEqual([
    'import { TabItem, Tabs } from "@astrojs/starlight/components"',
    '',
    '- A',
    '',
    '  <Tabs>',
    '',
    '  <TabItem label="hugo.toml">',
    '',
    '  ```toml',
    '  a = "{x}"',
    '  ```',
    '',
    '  </TabItem>',
    '',
    '  </Tabs>',
  ])
})

test.each([
  ['docusaurus', 'A {{< figure src="a.png" alt="b" >}} B', 'A ![b](a.png) B'],
  ['docusaurus', 'A {{< youtube abc >}} B', 'A <YouTube id="abc" /> B'],
  [
    'markdown',
    'A {{< tweet user="SanDiegoZoo" id="1453110110599868418" >}} B',
    'A <a href="https://x.com/SanDiegoZoo/status/1453110110599868418">x.com/SanDiegoZoo/status/1453110110599868418</a> B',
  ],
  ['mdx', 'A {{< tweet 123 >}} B', 'A <XPost id="123" /> B'],
  ['mdx', 'A {{< comment >}}x{{< /comment >}} B', 'A  B'],
])('to %s: %s', (name, source, expected) => {
  expect(migrate([source], name, 'hugo-book').join('\n')).toBe(expected)
})
