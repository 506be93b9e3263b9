export { type RemarkHugoOptions, remarkHugo } from './mdast/remark-hugo.ts'
