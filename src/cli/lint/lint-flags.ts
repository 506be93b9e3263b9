import type { FileShard } from '../../lint/node/files/file-shard.ts'

/** The options of `hugomark lint` as commander gives them. */
export interface LintFlags {
  readonly fix?: true
  readonly fixUnsafe?: true
  readonly fixRule?: readonly string[]
  readonly fixDryRun?: true
  readonly diff?: true
  /** False for `--no-config`. */
  readonly config?: string | boolean
  readonly preset?: readonly string[]
  readonly rule?: readonly string[]
  readonly site?: string
  readonly hugo?: string
  readonly printConfig?: string
  readonly changed?: true
  readonly staged?: true
  readonly since?: string
  readonly shard?: FileShard
  readonly baseline?: string
  readonly maxWarnings?: number
  readonly quiet?: true
  readonly exitZero?: true
  readonly format?: readonly string[]
  readonly outputFile?: string
  readonly cache?: true
  readonly cacheLocation?: string
  readonly concurrency?: number
  readonly timing?: true
  readonly stats?: true
  readonly statistics?: true
  readonly watch?: true
  readonly stdinFilename: string
  readonly color?: boolean
}
