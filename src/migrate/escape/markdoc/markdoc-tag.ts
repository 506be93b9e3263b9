import { quotedString } from '../quoted-string.ts'

/** Attributes of a tag of Markdoc, each with a space in front. */
export function markdocAttributes(
  props: readonly { readonly name: string; readonly value: string | number | boolean }[],
): string {
  return props
    .map(({ name, value }) => {
      const plain = name.replace(/[^\w-]/g, '_')
      return ` ${/^[A-Za-z]/.test(plain) ? plain : `x${plain}`}=${typeof value === 'string' ? quotedString(value) : value}`
    })
    .join('')
}
