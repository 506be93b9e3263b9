import type { TomlDateTimeKind } from './toml-node.ts'

/** A date or time as a plain value: its kind and its spelling. JavaScript's Date has no local dates or times. */
export class TomlDateTime {
  readonly kind: TomlDateTimeKind
  readonly text: string

  constructor(kind: TomlDateTimeKind, text: string) {
    this.kind = kind
    this.text = text
  }

  toString(): string {
    return this.text
  }

  toJSON(): string {
    return this.text
  }
}
