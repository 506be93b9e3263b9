import { extname, relative } from 'node:path'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from '../grammar/parse.ts'
import type { LintMessage } from '../lint/lint-message.ts'
import { createFileFilter, type FileFilter } from '../lint/node/files/file-filter.ts'
import type { LintSettings } from '../lint/node/lint-settings.ts'
import { posixPath } from '../lint/node/posix-path.ts'
import { createLinter, type Linter } from '../lint/node/run/create-linter.ts'
import { contentExtensions } from '../site/pages/content-extensions.ts'
import { documentPath } from './document-path.ts'
import type { OpenPage } from './open-page.ts'

/** The configurations and sites of open documents, kept until a file of the disk changes. */
export interface LspSession {
  /**
   * The page of a document; undefined for what is no content that the linter takes.
   *
   * @throws ConfigError
   */
  pageOf(document: TextDocument): Promise<OpenPage | undefined>
  /** Forgets a document that was closed: when it is opened again, its versions start anew. */
  close(uri: string): void
  /** Forgets all that was read from the disk. */
  refresh(): void
}

export function createSession(settings: LintSettings): LspSession {
  let tools: { readonly linter: Linter; readonly filter: FileFilter } | undefined
  let pages = new Map<string, { readonly version: number; readonly page: Promise<OpenPage | undefined> }>()
  const open = () => {
    if (tools === undefined) {
      const linter = createLinter(settings)
      tools = { linter, filter: createFileFilter(settings.cwd, linter.configs, linter.sites) }
    }
    return tools
  }
  return {
    pageOf(document) {
      const { uri, version } = document
      const known = pages.get(uri)
      if (known?.version === version) return known.page
      const { linter, filter } = open()
      const page = readPage(document, linter, filter, settings.cwd)
      pages.set(uri, { version, page })
      return page
    },
    close(uri) {
      pages.delete(uri)
    },
    refresh() {
      tools = undefined
      pages = new Map()
    },
  }
}

async function readPage(
  document: TextDocument,
  linter: Linter,
  filter: FileFilter,
  cwd: string,
): Promise<OpenPage | undefined> {
  const path = documentPath(document.uri)
  if (path === undefined || !contentExtensions.has(extname(path).toLowerCase())) return undefined
  if (!(await filter.takes(path, false))) return undefined
  const plan = await linter.planFor(path)
  const { site, sitePath } = plan
  const entry = sitePath === undefined ? undefined : (await site?.site.pages())?.byFile(sitePath)
  // beside the content of a site there are templates and notes, which look like content
  if (site !== undefined && entry === undefined) return undefined
  if (site === undefined && !/\.(?:md|markdown)$/i.test(path)) return undefined
  const source = document.getText()
  const file = { path, name: posixPath(relative(cwd, path)) }
  const lint = async (text: string) => {
    const outcome = await linter.lint(file, text)
    return outcome.failure === undefined ? outcome.result.messages : []
  }
  let messages: Promise<readonly LintMessage[]> | undefined
  return {
    document,
    source,
    tree: parse(source, site && { shortcodes: site.site.shortcodes }).tree,
    plan,
    site,
    entry,
    lint,
    messages() {
      messages ??= lint(source)
      return messages
    },
    async fixed() {
      const outcome = await linter.lint(file, source, 'safe')
      return outcome.failure === undefined && outcome.source !== undefined ? outcome.source : source
    },
  }
}
