// The few globals that browsers and Node share, and that TypeScript only declares with all of the DOM or all of
// Node. tsconfig.core.json compiles the core against these alone.

declare class TextEncoder {
  encode(input?: string): Uint8Array
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(input?: ArrayBufferView | ArrayBuffer): string
}

declare class URL {
  constructor(address: string, base?: string | URL)
  readonly hash: string
  readonly host: string
  readonly href: string
  readonly pathname: string
  readonly protocol: string
  readonly search: string
}
