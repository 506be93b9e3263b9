/**
 * The declarations of a `style` attribute as React takes them: an object with names in camel case. `undefined` when they
 * cannot be read.
 */
export function styleObject(css: string): string | undefined {
  const properties: string[] = []
  for (const declaration of declarations(css)) {
    const text = declaration.trim()
    if (text === '') continue
    const colon = text.indexOf(':')
    const [name, value] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()]
    if (colon < 0 || !/^-?[a-zA-Z_-][\w-]*$/.test(name) || value === '') return undefined
    const key = name.startsWith('--') ? JSON.stringify(name) : propertyName(name.toLowerCase())
    properties.push(`${key}: ${JSON.stringify(value)}`)
  }
  return `{${properties.length > 0 ? ` ${properties.join(', ')} ` : ''}}`
}

function propertyName(name: string): string {
  return name.replace(/^-ms-/, 'ms-').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

/** The stretches between semicolons that stand in no string, comment or parentheses. */
function declarations(css: string): string[] {
  const found: string[] = []
  let [depth, quote, own] = [0, '', '']
  for (let at = 0; at < css.length; at++) {
    const char = css[at]!
    if (quote === '' && css.startsWith('/*', at)) {
      const close = css.indexOf('*/', at + 2)
      if (close < 0) break
      at = close + 1
      continue
    }
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (char === '(') depth++
    else if (char === ')') depth = Math.max(0, depth - 1)
    if (char === ';' && quote === '' && depth === 0) {
      found.push(own)
      own = ''
    } else own += char
  }
  return [...found, own]
}
