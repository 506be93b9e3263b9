import type { EmbeddedShortcode } from '../../gotmpl/embedded/embedded-shortcode.ts'
import { parseTemplate } from '../../gotmpl/reader/parse-template.ts'
import { shortcodeSignature } from '../../gotmpl/shortcode-signature.ts'
import type { ShortcodeSignature } from '../../gotmpl/signature/signature.ts'
import { unknownSignature } from '../../gotmpl/signature/unknown-signature.ts'
import { takesInner } from '../../gotmpl/takes-inner.ts'
import type { ShortcodeTemplate } from './shortcode-template.ts'
import type { SiteShortcode } from './site-shortcode.ts'

/** Makes a shortcode of its templates; they are parsed when something about them is first asked. */
export function createShortcode(
  name: string,
  templates: readonly ShortcodeTemplate[],
  embedded: EmbeddedShortcode | undefined,
  isCertain: boolean,
): SiteShortcode {
  let inner: boolean | 'unknown' | undefined
  let signature: ShortcodeSignature | undefined
  return {
    name,
    templates,
    embedded,
    isCertain,
    get inner() {
      inner ??= agreedInner(templates, embedded)
      return inner
    },
    get signature() {
      const [first] = templates
      signature ??=
        first === undefined
          ? (embedded?.signature ?? unknownSignature([]))
          : shortcodeSignature(parseTemplate(first.source))
      return signature
    },
  }
}

/** Hugo lets one arbitrary variant decide, so there is an answer only when all give the same. */
function agreedInner(
  templates: readonly ShortcodeTemplate[],
  embedded: EmbeddedShortcode | undefined,
): boolean | 'unknown' {
  const answers = new Set(templates.map(({ source }) => takesInner(parseTemplate(source))))
  if (embedded !== undefined) answers.add(embedded.signature.inner.takes)
  const [first = 'unknown'] = answers
  return answers.size === 1 ? first : 'unknown'
}
