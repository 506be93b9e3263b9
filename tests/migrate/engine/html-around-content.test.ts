import { describe, expect, it } from 'vitest'
import { createMappings, migratePage, migrationTargets } from '../../../src/migrate.ts'

const source = 'p\n\n- {{< details summary="S" >}}\n  **x**\n  {{< /details >}}'
const html = 'p\n\n- <details>\n  <summary>S</summary>\n\n  **x**\n  \n  </details>'
const tags = 'p\n\n- {% details %}\n  {% summary %}S{% /summary %}\n\n  **x**\n  \n  {% /details %}'

describe('HTML of a mapping around content', () => {
  it.each([...migrationTargets.values()])('leaves the content Markdown: $name', target => {
    const mappings = createMappings({ target: target.name })
    expect(migratePage(source, { target, mappings }).text).toBe(target.name === 'markdoc' ? tags : html)
  })
})
