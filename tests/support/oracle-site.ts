import { memoryHost, readSite, type Site, type SiteHost } from '../../src/site.ts'
import type { OracleCase } from './oracle-case.ts'
import { boxes, leaves } from './test-site.ts'

const config = `baseURL = "https://example.org/"
title = "t"
[markup.goldmark.renderer]
unsafe = true
[security]
enableInlineShortcodes = true
`

/** The oracle's test site with the templates and files of a case, its own templates reduced to what looks at `.Inner`. */
function oracleHost({ templates = {}, files = {} }: Pick<OracleCase, 'templates' | 'files'>): SiteHost {
  const own: Record<string, string> = { 'hugo.toml': config }
  const add = (name: string, source: string) => {
    own[`layouts/shortcodes/${name}`] = source
  }
  for (const name of leaves) add(`${name.replace('up', 'UP')}.html`, '{{ .Name }}')
  for (const name of boxes) add(`${name.replace('up', 'UP')}.html`, '{{ with "x" }}{{ $.Inner }}{{ end }}')
  add('deindent.html', '{{ .InnerDeindent }}')
  add('innerpart.html', '{{ partial "usesinner.html" . }}')
  for (const [name, source] of Object.entries(templates)) add(name, source)
  return memoryHost({ ...own, ...files })
}

export function readOracleSite(oracleCase: OracleCase, hugoVersion?: string): Promise<Site> {
  const { args = [] } = oracleCase
  const theme = args[args.indexOf('-t') + 1]
  return readSite(oracleHost(oracleCase), {
    ...(args.includes('-t') && theme !== undefined ? { themes: [theme] } : {}),
    ...(hugoVersion === undefined ? {} : { hugoVersion }),
  })
}
