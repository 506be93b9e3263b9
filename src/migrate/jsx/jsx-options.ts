/** How pages are written for a system that reads MDX. */
export interface JsxOptions {
  /** Whose names of attributes and whose `style` are written: those of `react`, or HTML's own, which `astro` takes. */
  readonly flavor: 'react' | 'astro'
  /** Whether the target reads mathematics between dollar signs, so that braces in it stay. By default it does not. */
  readonly math?: boolean
  /**
   * What becomes of `<NAME>`, which names no element of HTML and is never closed: `text` (the default) shows it, as its
   * author meant, `element` keeps the empty element that browsers make of it.
   */
  readonly placeholders?: 'text' | 'element'
}
