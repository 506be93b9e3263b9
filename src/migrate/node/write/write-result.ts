/** What writing a file comes to. */
export type WriteAction =
  | 'created'
  | 'updated'
  | 'same'
  /** It was changed, or removed, since it was written; it stays as it is. */
  | 'kept'
  /** It was there before the first migration; it stays as it is. */
  | 'foreign'
  /** It is no longer part of the migration, so it is taken away. */
  | 'removed'

export interface FileAction {
  readonly path: string
  readonly action: WriteAction
}
