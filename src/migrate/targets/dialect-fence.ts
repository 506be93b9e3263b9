import { readFenceOptions } from '../dialect/fences/read-fence-options.ts'
import type { MarkdownDialect } from '../dialect/markdown-dialect.ts'
import type { MigrationTarget } from '../target.ts'
import { fenceText } from './fence-text.ts'

/** Fences with their options as a dialect has them. */
export function dialectFence({ fence }: MarkdownDialect): MigrationTarget['fence'] {
  return (code, { language, options }, prefix) => {
    const read = options === '' ? undefined : readFenceOptions(`${language} {${quoteValues(options)}}`)
    const info = read === undefined || fence === undefined ? language : fence(read).info
    return fenceText(code, info, prefix)
  }
}

/** `highlight` takes values with blanks and without quotes, `hl_lines=8 15-17`, which fences do not. */
function quoteValues(options: string): string {
  return options
    .split(/,(?=\s*\w+\s*=)/)
    .map(option => option.replace(/^(\s*\w+\s*=\s*)([^"[\s][^"]*)$/, '$1"$2"'))
    .join(',')
}
