import { compile } from '@mdx-js/mdx'
import remarkGfm from 'remark-gfm'

/** What MDX says of a text; undefined when it compiles. */
export async function mdxVerdict(source: string): Promise<string | undefined> {
  try {
    await compile(source, { remarkPlugins: [remarkGfm] })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
