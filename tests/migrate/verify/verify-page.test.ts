import { describe, expect, it } from 'vitest'
import { loadPackages } from '../../../src/migrate/node/verify/load-packages.ts'
import { openVerifier } from '../../../src/migrate/node/verify/open-verifier.ts'
import { verifyPage } from '../../../src/migrate/node/verify/verify-page.ts'
import { createMappings, migratePage, migrationTargets } from '../../../src/migrate.ts'
import { brokenPages } from './broken-pages.ts'

const frontmatter = '---\ntitle: A title\ndescription: made longer\n---\n'
const shortcodes = {
  card: { strategy: 'component', inner: 'markdown' },
  note: { strategy: 'admonition', kind: 'note', inner: 'markdown' },
} as const

/** Line, column and message of each finding, on a page whose front matter has another length than before. */
async function verify(target: string, body: string, text = '') {
  const source = `---\ntitle: A\n---\n${body}`
  // these have a meaning in the template of a mapping
  const raw = { strategy: 'text', text: text.replace(/[{}[\]\\]/g, '\\$&') } as const
  const known = migrationTargets.get(target)!
  const mappings = createMappings({ target, themes: [], mapping: { shortcodes: { ...shortcodes, raw } } })
  const page = migratePage(source, { target: known, mappings, frontmatter })
  const verifier = (await openVerifier(target, []))!
  const found = await verifyPage(verifier, { source, page, frontmatter, title: known.title })
  return found.map(({ message, position: { start } }) => `${start.line}:${start.column} ${message}`)
}

const fine = `# Title {#own}

It is 10:30 and 3:1, {{ x }} {% y %} {# z #} a < b & \`{{ c }}\` <b>d</b> :smile:

{{< card title="a \\"b\\"" count=3 >}}
Text with *Markdown*.

- one
{{< /card >}}

{{% note %}}
> Inside {{< card >}}of{{< /card >}} it.
{{% /note %}}

\`\`\`js
const a = \`{{ b }} {% c %}\`
\`\`\`

| a | b |
|---|---|
| {{< card >}}c{{< /card >}} | d |
`

/** Markdoc finds no end of a tag behind lines of blanks. */
const tagsFirst = '{{< card >}}\n{{< card >}}\na\n{{< /card >}}\n{{< /card >}}\n'

describe.each(Object.keys(brokenPages))('the parser of %s', target => {
  it('reads a page', async () => {
    expect(await verify(target, fine)).toEqual([])
    expect(await verify(target, tagsFirst)).toEqual([])
  })

  it.each(brokenPages[target]!)('tells the place of $text in $body', async ({ body, text, found }) => {
    expect(await verify(target, body, text)).toEqual(
      found.map(line =>
        line.replace(' ', ` The parser of ${migrationTargets.get(target)!.title} refuses the page: `),
      ),
    )
  })
})

describe('a parser', () => {
  it('that no folder has is named, with all others that are missing', async () => {
    await expect(loadPackages(['nunjucks', 'no-parser-a', 'no-parser-b'], [])).rejects.toThrow(
      'not installed: npm install --save-dev no-parser-a no-parser-b',
    )
  })

  it('of Zola there is none', async () => {
    expect(await openVerifier('zola', [])).toBe(undefined)
  })
})
