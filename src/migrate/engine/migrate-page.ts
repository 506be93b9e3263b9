import { convertFrontmatter } from '../../frontmatter/convert/convert-frontmatter.ts'
import { FrontmatterError } from '../../frontmatter/data/frontmatter-error.ts'
import { applyEdits } from '../../text/apply-edits.ts'
import type { MigrationFinding } from '../finding.ts'
import type { MigratedPage } from '../migrated-page.ts'
import { createEditBook } from '../page/edit-book.ts'
import type { PassContext } from '../page/page-pass.ts'
import type { PageView } from '../page/page-view.ts'
import { worstStatus } from '../worst-status.ts'
import { callFindings } from './call-findings.ts'
import { translateCalls } from './calls-pass.ts'
import { createPageView } from './create-page-view.ts'
import { findLeftOvers } from './find-left-overs.ts'
import { innerOf } from './inner-of.ts'
import { translateLinks } from './links-pass.ts'
import type { MigratePageOptions } from './migrate-options.ts'

/**
 * Translates a Hugo page for a target: by edits of its source, which is never printed anew. Never throws on content; what
 * cannot be translated is told in `findings`, with its place in the Hugo file, and leaves no tag behind.
 */
export function migratePage(source: string, options: MigratePageOptions): MigratedPage {
  const { target, mappings, innerContent, links } = options
  const view = createPageView(
    source,
    options,
    call => innerOf(call, mappings(call.name, call.params), innerContent) === 'markdown',
  )
  const book = createEditBook()
  const findings: MigrationFinding[] = []
  const context: PassContext = { view, book, report: finding => findings.push(finding) }
  const components = translateCalls(context, options)
  if (links !== undefined) translateLinks(context, links)
  for (const pass of target.passes) pass(context)
  const frontmatter = options.frontmatter ?? yamlBlock(view, findings)
  const head = target.head(components)
  // the source may have the blank line already
  const isApart = /^\r?\n/.test(source.slice(view.contentStart, view.contentStart + 2))
  const start =
    frontmatter +
    (frontmatter !== '' && head !== '' ? '\n' : '') +
    (isApart && head !== '' ? `${head.trimEnd()}\n` : head)
  const edits = book.edits()
  edits.unshift({ startOffset: 0, endOffset: view.contentStart, text: start })
  for (const offset of findLeftOvers(source, edits)) {
    const { status, message, advice } = callFindings['left-over']
    const name = source.slice(offset, offset + 40)
    context.report({
      code: 'left-over',
      status,
      message: message(name),
      advice,
      position: view.position(offset, offset + 3),
    })
  }
  findings.sort((a, b) => a.position.start.offset - b.position.start.offset)
  return {
    text: applyEdits(source, edits),
    extension: target.extension({ hasComponents: components.length > 0 }),
    status: worstStatus(findings),
    findings,
    components,
    edits,
  }
}

/** The front matter as YAML, which all targets read. */
function yamlBlock({ source, tree, contentStart, position }: PageView, findings: MigrationFinding[]): string {
  const [first] = tree.children
  if (first?.type !== 'frontmatter') return ''
  const block = source.slice(0, contentStart)
  try {
    const { output } = convertFrontmatter(block, 'yaml')
    return output
  } catch (error) {
    if (!(error instanceof FrontmatterError)) throw error
    findings.push({
      code: 'frontmatter-not-read',
      status: 'blocked',
      message: `The front matter cannot be read: ${error.message}`,
      advice: 'Mend it in the Hugo page.',
      position: position(0, contentStart),
    })
    return ''
  }
}
