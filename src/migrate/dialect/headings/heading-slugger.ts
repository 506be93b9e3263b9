import GithubSlugger from 'github-slugger'
import { vitepressId } from '../../../site/headings/vitepress-id.ts'

/** Gives the headings of one page their ids, in their order, as a target does. */
export type HeadingSlugger = (heading: {
  /** What it shows. */
  readonly text: string
  /** The id that is written out, where the target reads it. */
  readonly explicit: string | undefined
}) => string | undefined

/** Of GitHub, Astro, Docusaurus and others (package github-slugger). */
export function githubSlugger(): HeadingSlugger {
  const slugger = new GithubSlugger()
  return ({ text, explicit }) => explicit ?? slugger.slug(text)
}

/** Of VitePress 1. */
export function vitepressSlugger(): HeadingSlugger {
  return numbered(vitepressId)
}

/**
 * Of Zola, whose slugs are of ASCII letters, digits and single hyphens. What it makes of other letters depends on a table
 * of its own, so that no id is told for a text that has any.
 */
export function zolaSlugger(): HeadingSlugger {
  return numbered(text => {
    if (/[^\x00-\x7f]/.test(text)) return undefined
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  })
}

/** Of renderers that give headings no ids. */
export function noSlugger(): HeadingSlugger {
  return ({ explicit }) => explicit
}

function numbered(slug: (text: string) => string | undefined): HeadingSlugger {
  const taken = new Map<string, number>()
  return ({ text, explicit }) => {
    const base = explicit ?? slug(text)
    if (base === undefined) return undefined
    let id = base
    if (explicit === undefined && taken.has(base)) {
      let count = taken.get(base)!
      while (taken.has(`${base}-${count}`)) count++
      taken.set(base, count + 1)
      id = `${base}-${count}`
    }
    if (!taken.has(id)) taken.set(id, 1)
    return id
  }
}
