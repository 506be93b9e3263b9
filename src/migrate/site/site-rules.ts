import type { FieldRule } from './frontmatter/field-rule.ts'

/** How a target wants a site's files, front matter, addresses and links. Folders are relative to the output folder. */
export interface SiteRules {
  /** As in `--to`; that of the target that translates the pages. */
  readonly name: string
  /** Where pages go. */
  readonly contentFolder: string
  /**
   * Where the pages of other languages go: in a folder below the content by the key of the language, in files with the
   * key before the extension, or in Docusaurus' `i18n`.
   */
  readonly languages: 'folder' | 'suffix' | 'i18n'
  /** Whether a page keeps the name of its file, or is put where its address says. */
  readonly naming: 'file' | 'url'
  /** The name of a section's page. */
  readonly sectionName: 'index' | '_index'
  readonly extension: '.md' | '.mdx'
  /** Files whose names start with an underscore are no pages. */
  readonly hidesUnderscore: boolean
  /** Whether the address of a page that keeps its name is that of its path, as its tables say; undefined when there is no address. */
  readonly address: AddressRules | undefined
  /** Links to pages: their address, the path of their file, or Zola's `@/`. */
  readonly links: 'url' | 'file' | 'at'
  /** Whether links by address have the path of the site's base URL in front. */
  readonly linksHaveBase: boolean
  /** Files that are served as they are. */
  readonly staticFolder: string
  /** Files of `assets`. */
  readonly assetsFolder: string
  /** Whether links to files of `assets` are paths of files, else they are addresses. */
  readonly linksAssets: boolean
  /** Files of a bundle: beside its page, there if they are images, or served from the page's address. */
  readonly resources: 'beside' | 'images' | 'served'
  readonly format: 'yaml' | 'toml'
  /** By Hugo's name in lower case. What is not named here is kept, or goes where `others` says. */
  readonly fields: Readonly<Record<string, FieldRule>>
  /** The map that takes the fields that are not named; undefined for the top. */
  readonly others: string | undefined
  /** What becomes of the map `params`. */
  readonly params: 'flatten' | 'keep'
  /** A page without a title is an error of the target. */
  readonly needsTitle: boolean
  readonly redirects: RedirectRules
  readonly navigation: NavigationKind
}

export interface AddressRules {
  /** Paths that the target serves under their own spelling; others get a field. */
  readonly plain: RegExp
  /** The field that gives a page another address. */
  readonly field: string
  /** How that is spelled: `a/b`, `/a/b/`; `path` is without the language. */
  readonly spelling: 'bare' | 'absolute' | 'path'
  /** Whether the field may give addresses that end with `.html`. */
  readonly takesFiles: boolean
  /** Whether pages of sections have the field. */
  readonly ofSections: boolean
}

/** `map`: JSON of address to address; `list`: JSON for Docusaurus; `netlify`: `_redirects`; `aliases`: in front matter. */
export type RedirectRules =
  | { readonly form: 'map' | 'list' | 'netlify'; readonly file: string }
  | { readonly form: 'aliases' }

export type NavigationKind =
  | { readonly form: 'starlight' | 'vitepress' | 'json'; readonly file: string }
  | { readonly form: 'docusaurus' | 'eleventy' | 'weight' }
