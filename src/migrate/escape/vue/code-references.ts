/** Code as text between `<code>` and `</code>` in Markdown: what Markdown, HTML or Vue would read are character references. */
export function codeReferences(code: string): string {
  return code.replace(/[\\`*_[\]<>&{}|!~:$^#="']/g, unit => `&#${unit.charCodeAt(0)};`)
}
