import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A fenced block of a Markdown file. */
export interface CodeBlock {
  readonly language: string
  /** The words behind the language. */
  readonly words: readonly string[]
  /** Without the line end of its last line. */
  readonly text: string
  /** The line of the opening fence. */
  readonly line: number
  /** The headings that it stands under, outermost first. */
  readonly headings: readonly string[]
}

/** A path in the repository. */
export function repositoryPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}

export function readRepositoryFile(path: string): string {
  return readFileSync(repositoryPath(path), 'utf8')
}

/** Reads the fenced blocks of a Markdown file. Fences are three or more backticks at the start of a line. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  const headings: string[] = []
  const lines = markdown.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const heading = /^(#+) (.*)$/.exec(lines[index]!)
    if (heading !== null) headings.splice(heading[1]!.length - 1, Number.POSITIVE_INFINITY, heading[2]!)
    const fence = /^(`{3,})(.*)$/.exec(lines[index]!)
    if (fence === null) continue
    const end = lines.indexOf(fence[1]!, index + 1)
    if (end < 0) throw new Error(`line ${index + 1}: this block is never closed`)
    const [language = '', ...words] = fence[2]!.split(' ')
    const text = lines.slice(index + 1, end).join('\n')
    blocks.push({ language, words, text, line: index + 1, headings: headings.filter(Boolean) })
    index = end
  }
  return blocks
}
