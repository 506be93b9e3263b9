import type { HugoParams } from './hugo-param.ts'

/** The fields that Hugo reads from front matter for its own use, as far as the file alone decides them. */
export interface HugoPage {
  title: string
  linkTitle: string
  description: string
  summary: string
  type: string
  layout: string
  /** Without hyphens at its ends. */
  slug: string
  url: string
  translationKey: string
  markup: string
  keywords: string[]
  aliases: string[]
  /** In lower case. */
  outputs: string[]
  weight: number
  draft: boolean
  headless: boolean
  isCJKLanguage: boolean
  /** Dates are RFC 3339; undefined where neither the field nor one that it falls back to is set. */
  date: string | undefined
  publishDate: string | undefined
  lastmod: string | undefined
  expiryDate: string | undefined
}

/** What a page's front matter comes to. */
export interface PageFields {
  /** As in a template's `.Params`. */
  readonly params: HugoParams
  readonly page: HugoPage
}
