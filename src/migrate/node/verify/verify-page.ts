import { createLineIndex, type LineIndex } from '../../../text/line-index.ts'
import { sourceOffset } from '../../engine/source-offset.ts'
import type { MigrationFinding } from '../../finding.ts'
import type { MigratedPage } from '../../migrated-page.ts'
import type { Verifier } from './verifier.ts'

/** A page to check, with the source that it was made of. */
export interface VerifyInput {
  readonly source: string
  readonly page: Pick<MigratedPage, 'text' | 'edits' | 'components'>
  /** As the page has it. */
  readonly frontmatter: string
  /** The target, as people write it. */
  readonly title: string
}

/** Has the parser of the target read a page, and tells its errors at their places in the Hugo file: one for each place. */
export async function verifyPage(
  verifier: Verifier,
  { source, page: { text, edits, components }, frontmatter, title }: VerifyInput,
): Promise<MigrationFinding[]> {
  const body = text.slice(frontmatter.length)
  const sourceAt = (offset: number) => sourceOffset(edits, frontmatter.length + offset)
  const [points, lines] = [createLineIndex(source), createLineIndex(body)]
  const found = new Map<number, MigrationFinding>()
  const names = components.map(({ name }) => name)
  for (const { message, offset } of await verifier(body, names)) {
    const at = sourceAt(offset ?? 0)
    if (found.has(at)) continue
    const said = withSourcePlaces(message, place => points.pointAt(sourceAt(place)), lines)
    found.set(at, {
      code: 'verify',
      status: 'blocked',
      message: `The parser of ${title} refuses the page: ${said.replace(/[\s.]+$/, '')}.`,
      advice: 'Mend what stands here, or what the mapping of its shortcode makes of it.',
      position: { start: points.pointAt(at), end: points.pointAt(at) },
    })
  }
  return [...found.values()]
}

/** A message with its places, as `(2:1-2:9)`, in the source. */
function withSourcePlaces(message: string, pointAt: LineIndex['pointAt'], lines: LineIndex): string {
  return message.replace(/\((\d+):(\d+)(?:-\d+:\d+)?\)/g, (_, line: string, column: string) => {
    const point = pointAt(lines.lineStart(Number(line)) + Number(column) - 1)
    return `(${point.line}:${point.column})`
  })
}
