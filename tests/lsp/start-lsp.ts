import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  createProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { cliPath } from '../cli/run-cli.ts'

export interface LspClient {
  readonly uriOf: (name: string) => string
  readonly open: (name: string, text: string) => Promise<PublishDiagnosticsParams>
  /** Replaces the whole text, or a range of it. */
  readonly change: (name: string, change: object) => Promise<PublishDiagnosticsParams>
  readonly ask: <T>(method: string, params: object) => Promise<T>
  readonly notify: (method: string, params: object) => Promise<void>
  /** The next messages that the server sends for a file. */
  readonly nextFor: (name: string) => Promise<PublishDiagnosticsParams>
  /** What the server shows to the user. */
  readonly shown: string[]
  /** The methods that the server has asked to be told of. */
  readonly registered: string[]
  readonly exit: () => Promise<number | null>
}

/** Starts the built language server in a folder, and speaks to it as an editor does. */
export async function startLsp(
  cwd: string,
  { args = [], watches = true }: { readonly args?: readonly string[]; readonly watches?: boolean } = {},
): Promise<LspClient> {
  const child = spawn(process.execPath, [cliPath, 'lsp', '--stdio', ...args], { cwd })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const ended = new Promise<number | null>(done => {
    child.on('close', code => done(code))
  })
  child.stderr.resume()
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const shown: string[] = []
  const registered: string[] = []
  const waiting = new Map<string, (params: PublishDiagnosticsParams) => void>()
  const uriOf = (name: string) => pathToFileURL(`${cwd}/${name}`).href
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    waiting.get(params.uri)?.(params)
    waiting.delete(params.uri)
  })
  connection.onNotification('window/showMessage', (params: { message: string }) => {
    shown.push(params.message)
  })
  connection.onRequest('client/registerCapability', (params: { registrations: { method: string }[] }) => {
    registered.push(...params.registrations.map(({ method }) => method))
    return null
  })
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(cwd).href,
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: watches } } },
  })
  await connection.sendNotification('initialized', {})
  const nextFor = (name: string) => {
    return new Promise<PublishDiagnosticsParams>(done => waiting.set(uriOf(name), done))
  }
  const versions = new Map<string, number>()
  const notify = (method: string, params: object) => connection.sendNotification(method, params)
  return {
    uriOf,
    nextFor,
    shown,
    registered,
    notify,
    ask: (method, params) => connection.sendRequest(method, params),
    async open(name, text) {
      versions.set(name, 1)
      const next = nextFor(name)
      const textDocument = { uri: uriOf(name), languageId: 'markdown', version: 1, text }
      await notify('textDocument/didOpen', { textDocument })
      return next
    },
    async change(name, change) {
      const version = versions.get(name)! + 1
      versions.set(name, version)
      const next = nextFor(name)
      const textDocument = { uri: uriOf(name), version }
      await notify('textDocument/didChange', { textDocument, contentChanges: [change] })
      return next
    },
    async exit() {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      return ended
    },
  }
}
