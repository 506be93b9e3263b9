import type { OracleCase } from './oracle-case.ts'

/** Messages of the decoders of front matter, and of the fields of a page. */
const ofFrontmatter =
  /^\[\d+:\d+\] |^unmarshal failed|front matter|not supported|^failed to resolve|did not match a valid|^cannot find anchor|^deprecated: The "_build"/

/** Whether a case is refused for what its front matter says, as far as the file alone decides that. */
export function isAboutFrontmatter({ expect: { error } }: OracleCase): boolean {
  return (
    error !== undefined &&
    ofFrontmatter.test(error.message.replace(/^ERROR /, '')) &&
    !/^EOF looking for|^unexpected EOF/.test(error.message)
  )
}
