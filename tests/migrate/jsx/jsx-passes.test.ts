import { describe, expect, it } from 'vitest'
import { jsxCases } from './jsx-cases.ts'
import { outlineOf, renderMarkdown, renderMdx, toJsx } from './render-mdx.ts'

describe('Markdown as MDX reads it', () => {
  it.each(jsxCases)('$name: $source', async ({ source, text, findings = [], elements }) => {
    const result = toJsx(source, { flavor: 'react' })
    expect(result.text).toBe(text)
    expect(result.findings.map(({ code }) => code)).toEqual(findings)
    const made = outlineOf(await renderMdx(text))
    expect(made.elements).toBe(elements ?? outlineOf(renderMarkdown(result.root)).elements)
  })
})
