export { mask } from './mask/mask.ts'
export type { MaskOptions, MaskPurpose } from './mask/mask-options.ts'
export type { Masked, MaskedTag } from './mask/masked.ts'
export { type UnmaskProblem, type UnmaskProblemCode, type UnmaskResult, unmask } from './mask/unmask.ts'
