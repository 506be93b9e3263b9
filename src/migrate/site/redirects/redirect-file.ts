import type { MadeFile } from '../migration-plan.ts'
import type { RedirectRules } from '../site-rules.ts'
import type { Redirect } from './redirect.ts'

/** The file that tells the target or its host of the redirects; undefined when there are none, or pages tell them. */
export function redirectFile(
  redirects: readonly Redirect[],
  rules: RedirectRules,
  base: string,
): MadeFile | undefined {
  if (redirects.length === 0 || rules.form === 'aliases') return undefined
  const { file: path, form } = rules
  const own = (url: string) => url.slice(base.length) || '/'
  switch (form) {
    case 'map': {
      // Astro puts the base in front of the old addresses only
      const map = Object.fromEntries(redirects.map(({ from, to }) => [own(from), to]))
      return { path, text: `${JSON.stringify(map, undefined, 2)}\n` }
    }
    case 'list': {
      const list = redirects.map(({ from, to }) => ({ from: own(from), to: own(to) }))
      return { path, text: `${JSON.stringify(list, undefined, 2)}\n` }
    }
    case 'netlify':
      return { path, text: redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('') }
  }
}
