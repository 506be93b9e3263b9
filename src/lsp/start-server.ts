import { Console } from 'node:console'
import {
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import packageJson from '../../package.json' with { type: 'json' }
import type { LintSettings } from '../lint/node/lint-settings.ts'
import { codeActions, fixAllKind } from './code-actions.ts'
import { completeAt } from './complete-at.ts'
import { createPublisher } from './create-publisher.ts'
import { createSession } from './create-session.ts'
import { definitionsAt } from './definitions-at.ts'
import { hoverAt } from './hover-at.ts'
import type { OpenPage } from './open-page.ts'

/** What comes and goes without meaning anything to a site. */
const noise = /\/(?:node_modules|\.git|public|resources\/_gen)\/|\.hugo_build\.lock$/

/**
 * Serves the Language Server Protocol on standard input and output. The connection ends the process when the editor tells
 * it to, or goes.
 */
export function startServer(settings: LintSettings): void {
  // what plugins print would stand between the messages to the editor
  globalThis.console = new Console(process.stderr)
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  const documents = new TextDocuments(TextDocument)
  const session = createSession(settings)
  const publisher = createPublisher(connection, documents, session)
  let canWatch = false

  connection.onInitialize(({ capabilities }) => {
    canWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    return {
      serverInfo: { name: 'hugomark', version: packageJson.version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        hoverProvider: true,
        definitionProvider: true,
        completionProvider: { triggerCharacters: ['<', '%', '/', ' ', '=', '"'] },
      },
    }
  })
  connection.onInitialized(async () => {
    if (!canWatch) return
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*' }],
    })
  })

  const refresh = () => {
    session.refresh()
    publisher.publishAll()
  }
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => !noise.test(uri))) refresh()
  })
  // editors that watch no files at least tell when they write one
  documents.onDidSave(() => {
    if (!canWatch) refresh()
  })
  documents.onDidChangeContent(({ document }) => publisher.publishSoon(document.uri))
  documents.onDidClose(({ document: { uri } }) => {
    session.close(uri)
    publisher.clear(uri)
  })

  const withPage = async <T>(uri: string, none: T, ask: (page: OpenPage) => T | Promise<T>): Promise<T> => {
    const document = documents.get(uri)
    const page = document === undefined ? undefined : await session.pageOf(document).catch(() => undefined)
    return page === undefined ? none : ask(page)
  }
  connection.onCodeAction(({ textDocument, range, context }) =>
    withPage(textDocument.uri, [], page => codeActions(page, range, context.only)),
  )
  connection.onHover(({ textDocument, position }) =>
    withPage(textDocument.uri, null, page => hoverAt(page, page.document.offsetAt(position)) ?? null),
  )
  connection.onCompletion(({ textDocument, position }) =>
    withPage(textDocument.uri, [], page => completeAt(page, page.document.offsetAt(position))),
  )
  connection.onDefinition(({ textDocument, position }) =>
    withPage(textDocument.uri, [], page => definitionsAt(page, page.document.offsetAt(position))),
  )
  documents.listen(connection)
  connection.listen()
}
