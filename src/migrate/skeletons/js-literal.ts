/** A value as JavaScript, its further lines indented; safe within `<script>` and in line comments. */
export function jsLiteral(value: unknown, indent = ''): string {
  const text = typeof value === 'string' ? quoted(value) : JSON.stringify(value, undefined, 2)
  return text
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
    .replaceAll('</', '<\\/')
    .replaceAll('\n', `\n${indent}`)
}

/** A name of a property, in quotes where it needs them. */
export function jsKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : jsLiteral(name)
}

function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1)
  return text.includes("'") ? `"${inner}"` : `'${inner.replaceAll('\\"', '"')}'`
}
