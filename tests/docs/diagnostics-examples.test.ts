import { describe, expect, it } from 'vitest'
import { frontmatterDiagnostics } from '../../src/frontmatter.ts'
import { type Diagnostic, diagnosticCodes, type ParseOptions, type Position, parse } from '../../src/index.ts'
import { codeBlocks, readRepositoryFile } from '../support/code-blocks.ts'
import { sourceExample } from '../support/source-example.ts'

const markdown = readRepositoryFile('docs/diagnostics.md')
const blocks = codeBlocks(markdown)

const examples = blocks.flatMap((block, index) => {
  if (block.language !== 'hugo') return []
  const report = blocks[index + 1]
  if (report?.language !== 'text') throw new Error(`line ${block.line}: this source has no report`)
  const code = block.headings.at(-1)!.replaceAll('`', '')
  return [{ block, report, code, title: `${code}, line ${block.line}` }]
})

/** Their examples would fill a page; tests/frontmatter/hostile.test.ts has them. */
const withoutExample: readonly string[] = ['frontmatter/too-deep', 'frontmatter/too-many-collections']

/** What is wrong with a file, inside of its front matter too. */
function diagnose(source: string, options: ParseOptions = {}): Diagnostic[] {
  const { tree, diagnostics } = parse(source, options)
  // a shortcode that Hugo takes for front matter is reported as such
  if (diagnostics.some(({ code }) => code === 'parse/shortcode-as-frontmatter')) return diagnostics
  return [...diagnostics, ...frontmatterDiagnostics(tree)]
}

function range({ start, end }: Position): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

/** A diagnostic as the document writes it. */
function describeDiagnostic({ code, severity, message, position, related = [], hugo }: Diagnostic): string {
  const lines = [`${range(position)} ${severity} ${code}`, `  ${message}`]
  for (const place of related) lines.push(`  ${range(place.position)} ${place.message}`)
  if (hugo) lines.push(`  Hugo, ${hugo.line}:${hugo.column}: ${hugo.message.replaceAll('\n', '\\n')}`)
  return lines.join('\n')
}

describe('the examples of docs/diagnostics.md', () => {
  it.each(examples)('$title', ({ block, report, code }) => {
    const { source, options } = sourceExample(block)
    const diagnostics = diagnose(source, options)
    expect(report.text).toBe(diagnostics.map(describeDiagnostic).join('\n'))
    expect(diagnostics.map(diagnostic => diagnostic.code)).toContain(code)
  })

  it('there is one for each code, in the order of the codes', () => {
    expect([...new Set(examples.map(({ code }) => code))]).toEqual(
      diagnosticCodes.filter(code => !withoutExample.includes(code)),
    )
  })

  it('those without a word of Hugo are warnings', () => {
    for (const { block } of examples) {
      const { source, options } = sourceExample(block)
      for (const { severity, hugo } of diagnose(source, options)) {
        expect(severity === 'warning').toBe(hugo === undefined)
      }
    }
  })
})

describe('the table of docs/diagnostics.md', () => {
  const rows = [...markdown.matchAll(/^\| \[`([^`]+)`\]\(#([^)]+)\)( \*)? \| (\w+) \|/gm)]

  it('names every code with its section', () => {
    expect(rows.map(([, code]) => code)).toEqual([...diagnosticCodes])
    expect(rows.map(([, , anchor]) => anchor)).toEqual(diagnosticCodes.map(code => code.replace('/', '')))
  })

  it('tells the severity, and which codes need knowledge of templates', () => {
    for (const [, code, , asterisk, severity] of rows) {
      const ofCode = examples.filter(example => example.code === code)
      for (const { block } of ofCode) {
        const { source, options } = sourceExample(block)
        const reported = diagnose(source, options).filter(diagnostic => diagnostic.code === code)
        expect(reported.map(diagnostic => diagnostic.severity)).toContain(severity)
        if (asterisk === undefined) continue
        expect(parse(source).diagnostics.map(diagnostic => diagnostic.code)).not.toContain(code)
      }
    }
  })
})
