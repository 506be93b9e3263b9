import type { Param, Shortcode } from '../ast/nodes.ts'
import { visit } from '../ast/visit.ts'
import type { OpenPage } from './open-page.ts'

/** The part of a shortcode call at a place: its name in one of its tags, or a parameter. */
export type CallPart =
  | {
      readonly kind: 'name'
      readonly node: Shortcode
      readonly startOffset: number
      readonly endOffset: number
    }
  | {
      readonly kind: 'param'
      readonly node: Shortcode
      readonly param: Param
      readonly startOffset: number
      readonly endOffset: number
    }

/** Finds the part of a call at an offset (UTF-16 code units, 0-based); the end of a part belongs to it. */
export function callAt({ tree, source }: OpenPage, offset: number): CallPart | undefined {
  let found: CallPart | undefined
  const has = (startOffset: number, endOffset: number) => startOffset <= offset && offset <= endOffset
  visit(tree, {
    shortcode(node) {
      const { name, params, openTag, closeTag } = node
      for (const tag of [openTag, closeTag]) {
        if (tag === undefined || !has(tag.start.offset, tag.end.offset)) continue
        const startOffset = source.indexOf(name, tag.start.offset + 3)
        const endOffset = startOffset + name.length
        if (startOffset >= 0 && endOffset <= tag.end.offset && has(startOffset, endOffset)) {
          found = { kind: 'name', node, startOffset, endOffset }
          return 'exit'
        }
      }
      for (const param of params) {
        const { start, end } = param.position ?? {}
        if (start === undefined || end === undefined || !has(start.offset, end.offset)) continue
        found = { kind: 'param', node, param, startOffset: start.offset, endOffset: end.offset }
        return 'exit'
      }
      return undefined
    },
  })
  return found
}
