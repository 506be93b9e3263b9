import type { Root, Shortcode } from '../../../ast/nodes.ts'

/** Makes a function that tells the outermost call in whose content an offset is. */
export function createCallFinder({ children }: Root): (offset: number) => Shortcode | undefined {
  const calls = children.filter(node => node.type === 'shortcode' && node.children.length > 0) as Shortcode[]
  return offset => {
    let low = 0
    let high = calls.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (calls[middle]!.position!.end.offset <= offset) low = middle + 1
      else high = middle
    }
    const call = calls[low]
    return call !== undefined && call.position!.start.offset < offset ? call : undefined
  }
}
