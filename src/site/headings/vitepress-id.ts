/**
 * The id that VitePress 1 gives a heading with this text: accents and control characters go, runs of white space and
 * ASCII or curly punctuation become one hyphen, and a digit at the start gets an underscore.
 */
export function vitepressId(text: string): string {
  return text
    .trim()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\p{Cc}/gu, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^(?=\d)/, '_')
    .toLowerCase()
}
