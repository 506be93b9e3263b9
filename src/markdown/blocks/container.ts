/** A block quote; or a list item or footnote with the columns that its content is indented by. */
export type Container =
  | { readonly kind: 'quote' }
  | { readonly kind: 'item' | 'footnote'; readonly indent: number; isEmpty: boolean }
