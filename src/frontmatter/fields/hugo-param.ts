/** A page parameter with the type that Hugo gives it. */
export type HugoParam =
  | { readonly type: 'string'; readonly value: string }
  /** Integers; a string of digits where a number cannot hold it exactly. Only YAML has `uint`. */
  | { readonly type: 'int' | 'uint'; readonly value: number | string }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'null'; readonly value: null }
  /** RFC 3339, e.g. `2024-01-02T15:04:05+01:00`. */
  | { readonly type: 'time'; readonly value: string }
  /** TOML's dates and times without an offset, e.g. `2024-01-02T15:04:05`, `2024-01-02`, `15:04:05`. */
  | { readonly type: 'localDateTime' | 'localDate' | 'localTime'; readonly value: string }
  | { readonly type: 'list'; readonly value: readonly HugoParam[] }
  | { readonly type: 'map'; readonly value: HugoParams }

/** Parameters by their lower-cased names. Has no prototype, so that any name is data. */
export interface HugoParams {
  [name: string]: HugoParam
}
