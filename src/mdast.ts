export { type FromMdastOptions, fromMdast } from './mdast/from-mdast.ts'
export type {
  Json,
  MarkedNode,
  Org,
  Shortcode,
  ShortcodeTag,
  TagMark,
  Toml,
} from './mdast/nodes.ts'
export { type ToMdastOptions, toMdast } from './mdast/to-mdast.ts'
