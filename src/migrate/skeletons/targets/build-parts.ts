import { escapeHtml } from '../../../text/escape-html.ts'
import { jsLiteral } from '../js-literal.ts'
import type { SkeletonSite } from '../skeleton-site.ts'

/** Functions that the build scripts of targets without a system of their own share, and the copy of files to be served. */
export function buildParts(site: SkeletonSite, { extension }: { readonly extension: string }): string {
  const head = `<!doctype html><html lang="${escapeHtml(site.languages[0].key)}"><head><meta charset="utf-8">`
  return `const escape = text => String(text).replace(/[&<>"]/g, sign => \`&#\${sign.charCodeAt(0)};\`)

function frontMatter(text) {
  const found = /^---\\r?\\n([^]*?)\\r?\\n---(?:\\r?\\n|$)/.exec(text)
  return found === null ? {} : (parse(found[1]) ?? {})
}

// the page a/b is served from a/b/, and so is a/b/index
function writePage(path, { title }, content) {
  const name = path.replaceAll('\\\\', '/').replace(/\\.${extension}$/, '').replace(/(^|\\/)_?index$/, '')
  const file = join('dist', name, 'index.html')
  mkdirSync(dirname(file), { recursive: true })
  const heading = title === undefined || content.includes('<h1') ? '' : \`<h1>\${escape(title)}</h1>\`
  const head = ${jsLiteral(head)}
  writeFileSync(
    file,
    \`\${head}<title>\${escape(title ?? ${jsLiteral(site.title)})}</title></head><body><main>\${heading}\${content}</main></body></html>\\n\`,
  )
}

rmSync('dist', { recursive: true, force: true })
if (existsSync('static')) cpSync('static', 'dist', { recursive: true })
`
}
