import { alertKinds } from './alerts/alert-kinds.ts'
import {
  docusaurusInfo,
  expressiveCodeInfo,
  plainInfo,
  vitepressInfo,
  zolaInfo,
} from './fences/fence-writers.ts'
import { githubSlugger, noSlugger, vitepressSlugger, zolaSlugger } from './headings/heading-slugger.ts'
import type { MarkdownDialect } from './markdown-dialect.ts'

const github = alertKinds({
  note: 'note',
  tip: 'tip',
  important: 'important',
  warning: 'warning',
  caution: 'caution',
})
const anchors = { style: 'anchor', attributes: 'none', slugger: githubSlugger } as const

/** MDX by itself, with remark-gfm. */
export const mdxDialect: MarkdownDialect = {
  title: 'MDX',
  headings: anchors,
  alerts: { style: 'quote', kind: github },
  fence: plainInfo,
  definitionLists: 'jsx',
  footnotes: 'native',
  math: 'dollar',
  blockAttributes: 'jsx',
}

export const astroDialect: MarkdownDialect = {
  ...mdxDialect,
  title: 'Astro',
  headings: { ...anchors, hasDashes: true },
  blockAttributes: 'html',
}

export const starlightDialect: MarkdownDialect = {
  ...astroDialect,
  title: 'Starlight',
  alerts: {
    style: 'directive',
    kind: alertKinds({ note: 'note', tip: 'tip', important: 'note', warning: 'caution', caution: 'danger' }, [
      'danger',
    ]),
  },
  fence: expressiveCodeInfo,
}

export const docusaurusDialect: MarkdownDialect = {
  ...mdxDialect,
  title: 'Docusaurus',
  headings: { style: 'braces', attributes: 'none', slugger: githubSlugger },
  alerts: {
    style: 'directive',
    kind: alertKinds({ note: 'note', tip: 'tip', important: 'info', warning: 'warning', caution: 'danger' }, [
      'info',
      'danger',
    ]),
  },
  fence: docusaurusInfo,
}

/** Markdown as GitHub reads it. */
export const markdownDialect: MarkdownDialect = {
  title: 'Markdown',
  headings: anchors,
  alerts: { style: 'native', kind: github },
  fence: plainInfo,
  definitionLists: 'html',
  footnotes: 'native',
  math: 'dollar',
  blockAttributes: 'html',
}

export const vitepressDialect: MarkdownDialect = {
  title: 'VitePress',
  headings: { style: 'braces', attributes: 'all', slugger: vitepressSlugger, refusesTwins: true },
  alerts: {
    style: 'container',
    kind: alertKinds({ note: 'info', tip: 'tip', important: 'info', warning: 'warning', caution: 'danger' }, [
      'info',
      'danger',
    ]),
  },
  fence: vitepressInfo,
  definitionLists: 'html',
  footnotes: 'html',
  math: 'dollar',
  blockAttributes: 'native',
}

/** Ids are written out everywhere, since Markdoc gives headings none. */
export const markdocDialect: MarkdownDialect = {
  title: 'Markdoc',
  headings: { style: 'tag', attributes: 'classes', slugger: noSlugger },
  alerts: { style: 'tag', kind: github },
  fence: plainInfo,
  definitionLists: 'tag',
  footnotes: 'tag',
  math: 'none',
  blockAttributes: 'tag',
}

/** markdown-it as Eleventy sets it up, with ids of headings as GitHub has them. */
export const eleventyDialect: MarkdownDialect = {
  title: 'Eleventy',
  headings: anchors,
  alerts: { style: 'quote', kind: github },
  fence: plainInfo,
  definitionLists: 'html',
  footnotes: 'html',
  math: 'none',
  blockAttributes: 'html',
}

export const zolaDialect: MarkdownDialect = {
  title: 'Zola',
  headings: { style: 'braces', attributes: 'classes', slugger: zolaSlugger },
  alerts: { style: 'native', kind: github },
  fence: zolaInfo,
  definitionLists: 'html',
  footnotes: 'native',
  math: 'none',
  blockAttributes: 'html',
}
