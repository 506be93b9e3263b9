/**
 * Why a piece of source is no proper token. `startOffset` and `endOffset` are the range of Hugo's error token, which is
 * not always that of ours.
 */
export interface LexProblem {
  readonly kind:
    | 'invalid-fence'
    | 'unclosed-fence'
    | 'unclosed-json'
    | 'unclosed-comment'
    | 'unclosed-action'
    | 'unclosed-shortcode'
    | 'unexpected-character'
    | 'period-in-name'
    | 'unterminated-string'
    | 'unterminated-raw-string'
    | 'invalid-escape'
    | 'closing-without-open'
    | 'closing-mismatch'
    | 'mixed-positional'
    | 'mixed-named'
    | 'mixed-quoted'
    | 'nested-in-inline'
  readonly startOffset: number
  readonly endOffset: number
}
