import type { EmbeddedShortcode } from '../../gotmpl/embedded/embedded-shortcode.ts'
import { parseTemplate } from '../../gotmpl/reader/parse-template.ts'
import { shortcodeSignature } from '../../gotmpl/shortcode-signature.ts'
import type { PartialLookup } from '../../gotmpl/signature/partial-lookup.ts'
import type { ShortcodeSignature } from '../../gotmpl/signature/signature.ts'
import { unknownSignature } from '../../gotmpl/signature/unknown-signature.ts'
import { takesInner } from '../../gotmpl/takes-inner.ts'
import type { SiteProblem } from '../site-problem.ts'
import { applyStatement } from '../statements/apply-statement.ts'
import type { JoinedStatement } from '../statements/join-statements.ts'
import type { ShortcodeTemplate } from './shortcode-template.ts'
import type { SiteShortcode } from './site-shortcode.ts'
import { templateProblems } from './template-problems.ts'

/** What a shortcode is made of. */
export interface ShortcodeParts {
  readonly name: string
  readonly templates: readonly ShortcodeTemplate[]
  readonly embedded: EmbeddedShortcode | undefined
  readonly isCertain: boolean
  readonly stated: JoinedStatement | undefined
  readonly partials: PartialLookup | undefined
}

/** Makes a shortcode of its templates; they are parsed when something about them is first asked. */
export function createShortcode(parts: ShortcodeParts): SiteShortcode {
  const { templates, embedded, isCertain, stated } = parts
  let inner: boolean | 'unknown' | undefined
  let signature: ShortcodeSignature | undefined
  let problems: readonly SiteProblem[] | undefined
  const shortcode: SiteShortcode = {
    name: parts.name,
    templates,
    embedded,
    isCertain,
    statement: stated?.statement,
    statedIn: stated?.statedIn ?? [],
    get inner() {
      if (inner !== undefined) return inner
      const learned = agreedInner(templates, embedded)
      const told = stated?.statement.inner?.takes
      inner = isCertain && learned !== 'unknown' ? learned : (told ?? learned)
      return inner
    },
    get problems() {
      problems ??= templateProblems(templates)
      return problems
    },
    get signature() {
      if (signature !== undefined) return signature
      const learned = learn(parts)
      if (stated === undefined) signature = learned
      else {
        const { statement } = stated
        const isTold = statement.inner?.takes !== undefined
        const applied = applyStatement(learned, statement)
        signature = isTold ? { ...applied, inner: { ...applied.inner, takes: shortcode.inner } } : applied
      }
      return signature
    },
  }
  return shortcode
}

function learn({ templates: [first], embedded, partials }: ShortcodeParts): ShortcodeSignature {
  if (first !== undefined) return shortcodeSignature(parseTemplate(first.source), partials)
  return embedded?.signature ?? unknownSignature([])
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
