import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Decoration, DifferenceCause } from './difference-cause.ts'
import { attributeOf, classesOf } from './element-attributes.ts'

const headingAnchors = new Set([
  'anchor',
  'hash-link',
  'header-anchor',
  'heading-anchor',
  'headerlink',
  'anchorjs-link',
  'sl-anchor-link',
  'td-heading-self-link',
  'zola-anchor',
])
const lineNumbers = new Set(['lnt', 'ln', 'lineno', 'line-numbers-wrapper', 'gutter'])
const footnoteLinks = new Set(['footnote-backref', 'data-footnote-backref'])

/** The decoration that an element is, with all in it; `undefined` when it belongs to the content. */
export function decorationOf(element: Tree.Element, isInCodeFrame: boolean): Decoration | undefined {
  const classes = classesOf(element)
  const has = (names: ReadonlySet<string>) => classes.some(name => names.has(name))
  if (element.tagName === 'a') {
    if (has(headingAnchors)) return 'heading-anchor'
    if (has(footnoteLinks) || attributeOf(element, 'data-footnote-backref') !== undefined)
      return 'footnote-link'
    if (/^#fnref\d*[:-]?\d+$/.test(attributeOf(element, 'href') ?? '')) return 'footnote-link'
  }
  if (has(lineNumbers) || classes.some(name => name.startsWith('codeLineNumber'))) return 'line-numbers'
  // Hugo without classes for its colours
  if (isInCodeFrame && /(^|;|\s)user-select:\s*none/.test(attributeOf(element, 'style') ?? ''))
    return 'line-numbers'
  if (element.tagName === 'button') {
    const words = [...classes, attributeOf(element, 'title') ?? '', attributeOf(element, 'aria-label') ?? '']
    if (isInCodeFrame || words.some(word => /copy|clipboard/i.test(word))) return 'copy-button'
  }
  // VitePress names the language in a corner of the block
  if (isInCodeFrame && classes.includes('lang')) return 'code-label'
  return undefined
}

/** Whether a link is the number of a footnote in the text. */
export function isFootnoteMark(element: Tree.Element): boolean {
  if (classesOf(element).includes('footnote-ref')) return true
  if (attributeOf(element, 'data-footnote-ref') !== undefined) return true
  return /^#fn[:-]?\d+$/.test(attributeOf(element, 'href') ?? '')
}

const frames = new Set(['expressive-code', 'highlight', 'theme-code-block'])

/** Whether it is what a theme puts around a block of code. */
export function isCodeFrame(element: Tree.Element): boolean {
  if (element.tagName === 'pre') return true
  const names = classesOf(element)
  return names.some(name => frames.has(name) || (element.tagName === 'div' && name.startsWith('language-')))
}

const titles = new Set([
  'starlight-aside__title',
  'custom-block-title',
  'markdown-alert-title',
  'admonition-title',
  'alert-heading',
])

/** What a theme prints in an element, with all in it, on its own account. */
export function roleOf(element: Tree.Element, isInCodeFrame: boolean): DifferenceCause | undefined {
  const names = classesOf(element)
  if (names.some(name => titles.has(name) || name.startsWith('admonitionHeading'))) return 'admonition-title'
  if (isInCodeFrame) {
    if (element.tagName === 'figcaption') return 'code-frame'
    if (names.some(name => name.startsWith('codeBlockTitle'))) return 'code-frame'
  }
  if (attributeOf(element, 'id') === 'footnote-label') return 'footnote'
  return undefined
}
