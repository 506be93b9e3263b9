/** A value in a tag of Markdoc: strings in double quotes, with escapes. */
function markdocValue(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value)
  const text = value
    .replace(/[\\"]/g, '\\$&')
    .replace(/\r?\n|\r/g, '\\n')
    .replace(/\t/g, '\\t')
  return `"${text}"`
}

/** Attributes of a tag of Markdoc, each with a space in front. */
export function markdocAttributes(
  props: readonly { readonly name: string; readonly value: string | number | boolean }[],
): string {
  return props
    .map(({ name, value }) => {
      const plain = name.replace(/[^\w-]/g, '_')
      return ` ${/^[A-Za-z]/.test(plain) ? plain : `x${plain}`}=${markdocValue(value)}`
    })
    .join('')
}
