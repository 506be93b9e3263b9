import {
  type Connection,
  MessageType,
  ShowMessageNotification,
  type TextDocuments,
} from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { LspSession } from './create-session.ts'
import { toDiagnostic } from './to-diagnostic.ts'

/** Milliseconds without a change, after which a text is linted. */
const rest = 200

/** Sends the messages of open documents to the editor. */
export interface Publisher {
  publishSoon(uri: string): void
  publishAll(): void
  /** Takes the messages of a document that was closed away. */
  clear(uri: string): void
}

export function createPublisher(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  session: LspSession,
): Publisher {
  const timers = new Map<string, NodeJS.Timeout>()
  let told = ''
  const tell = (message: string) => {
    return connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
  }
  const publish = async (uri: string) => {
    timers.delete(uri)
    const document = documents.get(uri)
    if (document === undefined) return
    const { version } = document
    try {
      const page = await session.pageOf(document)
      const messages = page === undefined ? [] : await page.messages()
      // another one is on its way
      if (documents.get(uri)?.version !== version) return
      told = ''
      const diagnostics = page === undefined ? [] : messages.map(message => toDiagnostic(message, page))
      await connection.sendDiagnostics({ uri, version, diagnostics })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const isNew = reason !== told
      told = reason
      if (isNew) await tell(`hugomark: ${reason}`)
      // a configuration with a mistake, or a rule that fails: what was reported before may be wrong by now
      await connection.sendDiagnostics({ uri, version, diagnostics: [] })
    }
  }
  const publishSoon = (uri: string) => {
    clearTimeout(timers.get(uri))
    timers.set(
      uri,
      setTimeout(() => void publish(uri), rest),
    )
  }
  return {
    publishSoon,
    publishAll() {
      for (const uri of documents.keys()) publishSoon(uri)
    },
    clear(uri) {
      clearTimeout(timers.get(uri))
      timers.delete(uri)
      void connection.sendDiagnostics({ uri, diagnostics: [] })
    },
  }
}
