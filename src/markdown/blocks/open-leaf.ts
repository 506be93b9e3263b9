import type { Stretch } from '../stretch.ts'
import type { BlockPlace, Fence } from './markdown-block.ts'

/** A block that later lines may go on with. */
export interface OpenLeaf {
  readonly kind: 'paragraph' | 'indentedCode' | 'fencedCode' | 'html'
  readonly place: BlockPlace
  readonly start: number
  end: number
  readonly lines: Stretch[]
  readonly fence?: Omit<Fence, 'isClosed'>
  isClosed?: boolean
  readonly htmlKind?: number
}
