import type { TextEdit } from '../text/text-edit.ts'

/** Values for the placeholders of a message. */
export type MessageData = Readonly<Record<string, string | number | boolean>>

/** A change of which a person must decide whether it is meant. */
export interface RuleSuggestion<MessageId extends string = string> {
  readonly messageId: MessageId
  readonly data?: MessageData
  readonly edits: readonly TextEdit[]
}

/** What a rule has found. Offsets are UTF-16 code units of the file, 0-based; the end is the first unit behind. */
export interface RuleReport<MessageId extends string = string> {
  readonly messageId: MessageId
  readonly data?: MessageData
  readonly startOffset: number
  readonly endOffset: number
  /** Mends it and changes nothing that readers of the page or templates see, but what is wrong. */
  readonly fix?: readonly TextEdit[]
  /** Mends it, and may change more than was meant. */
  readonly unsafeFix?: readonly TextEdit[]
  readonly suggestions?: readonly RuleSuggestion<MessageId>[]
  /** Another place that explains the report. */
  readonly related?: {
    readonly messageId: MessageId
    readonly data?: MessageData
    readonly startOffset: number
    readonly endOffset: number
    /** The path of another file that the offsets belong to, as a path of the site's host. */
    readonly path?: string
  }
  /** Hugo refuses the page for this: its words, and the place that it names; the start of the report when not given. */
  readonly hugo?: { readonly message: string; readonly line?: number; readonly column?: number }
}
