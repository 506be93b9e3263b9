import { readFileSync } from 'node:fs'
import { decodeBytes } from '../../src/hugo.ts'
import { sharedPath } from './shared.ts'

/** A shortcode as the oracle's templates printed it. */
export interface OracleShortcode {
  readonly name: string
  readonly named: boolean
  readonly params: readonly string[] | Readonly<Record<string, string>>
  readonly ordinal: number
  readonly inner: string | null
  readonly pos: readonly [line: number, column: number]
  readonly children?: readonly OracleShortcode[]
}

/** What an older version made of it, where that differs. */
export interface OlderOutcome {
  readonly ok: boolean
  readonly error?: { readonly message: string }
  readonly page?: { readonly params?: Readonly<Record<string, string>> } | null
}

/** One recorded case: an input and what Hugo 0.169 made of it. */
export interface OracleCase {
  readonly id: string
  readonly note: string
  readonly body?: string
  readonly body_b64?: string
  readonly templates?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
  readonly expect: {
    readonly ok: boolean
    readonly error?: { readonly message: string; readonly line?: number; readonly col?: number }
    readonly tokens: readonly {
      readonly type: string
      readonly low: number
      readonly high: number
      readonly value: string
      readonly isString?: boolean
      readonly typed?: string
      readonly message?: string
    }[]
    readonly shortcodes?: readonly OracleShortcode[]
    readonly page?: {
      readonly raw?: string
      readonly rs?: string
      readonly title?: string
      readonly params?: Readonly<Record<string, string>>
    }
    readonly v0_131?: OlderOutcome
    readonly v0_111?: OlderOutcome
  }
}

export function readOracleCases(): OracleCase[] {
  return JSON.parse(readFileSync(sharedPath('oracle/cases.json'), 'utf8')) as OracleCase[]
}

export function caseSource(oracleCase: OracleCase): string {
  return oracleCase.body ?? decodeBytes(Buffer.from(oracleCase.body_b64!, 'base64'))
}

/** Hugo prints a byte that is no UTF-8 as the replacement character. */
export function printable(text: string): string {
  return text.replace(/(?<![\ud800-\udbff])[\udc80-\udcff]/g, '\ufffd')
}
