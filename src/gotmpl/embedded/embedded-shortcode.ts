import type { ShortcodeSignature } from '../signature/signature.ts'

/** The versions of Hugo whose embedded shortcodes are known; others take the nearest older one. */
export const embeddedVersions = ['0.111', '0.131', '0.146', '0.156', '0.169'] as const

export type EmbeddedVersion = (typeof embeddedVersions)[number]

/** A shortcode that Hugo brings along. */
export interface EmbeddedShortcode {
  name: string
  /** A removed one still exists in Hugo, and every call of it fails; what a deprecated one says is a warning. */
  status: 'current' | 'deprecated' | 'removed'
  signature: ShortcodeSignature
  /** Where each fact is from: a measured case, the documentation or the source of Hugo. */
  sources: string[]
}
