import type { Spelling } from '../ast/spelling.ts'
import { skipSpace } from '../lexer/characters.ts'
import type { Intro } from '../lexer/intro.ts'
import type { Finding } from './finding.ts'
import { hugoMessage } from './hugo-message.ts'

/** What is wrong with the start of a file: a fence that does not hold, or a shortcode that Hugo takes for JSON. */
export function frontmatterFindings(source: string, intro: Intro, spelling: Spelling): Finding[] {
  const { problem } = intro
  if (problem !== undefined) {
    const blockStart = skipSpace(
      source,
      problem.kind === 'unclosed-fence' ? intro.bomEnd : problem.startOffset,
    )
    const lineEnd = source.indexOf('\n', blockStart)
    return [
      {
        code:
          problem.kind === 'invalid-fence' ? 'parse/invalid-frontmatter-fence' : 'parse/unclosed-frontmatter',
        severity: 'error',
        message: explain(problem.kind, source[blockStart]!),
        startOffset: blockStart,
        endOffset: lineEnd < 0 ? source.length : lineEnd,
        hugo: { message: hugoMessage(problem, source), offset: problem.startOffset },
      },
    ]
  }
  if (!startsLikeTag(source, intro, spelling)) return []
  return [
    {
      code: 'parse/shortcode-as-frontmatter',
      severity: 'error',
      message:
        'Hugo reads a file that starts with a brace as JSON front matter, so this shortcode is lost. Put front matter in front of it; an empty block of two "---" lines will do.',
      startOffset: intro.valueStart,
      endOffset: intro.valueEnd,
      hugo: {
        message: "unmarshal failed: invalid character '{' looking for beginning of object key string",
        // of errors in JSON Hugo knows the line only
        offset: source.lastIndexOf('\n', intro.valueStart) + 1,
      },
    },
  ]
}

/** The name of a shortcode that was taken for JSON front matter: its closing tag is not to blame. */
export function phantomShortcode(source: string, intro: Intro, spelling: Spelling): string | undefined {
  if (!startsLikeTag(source, intro, spelling)) return undefined
  return /^[\t-\r ]*([\p{L}\p{Nd}_][\p{L}\p{Nd}_/-]*)/u.exec(
    source.slice(intro.valueStart + 3, intro.valueEnd),
  )?.[1]
}

function startsLikeTag(source: string, intro: Intro, { open }: Spelling): boolean {
  if (intro.format !== 'json') return false
  const third = source[intro.valueStart + 2]
  return source.startsWith(open, intro.valueStart) && (third === '<' || third === '%')
}

function explain(kind: NonNullable<Intro['problem']>['kind'], first: string): string {
  const fence = first.repeat(3)
  switch (kind) {
    case 'invalid-fence':
      return `A file that starts with "${first}" must start with the front matter fence "${fence}". Write the fence in full, or put front matter (an empty block will do) in front of a list or rule.`
    case 'unclosed-fence':
      return `This front matter is never closed. End it with a line that starts with "${fence}".`
    case 'unclosed-json':
      return 'A file that starts with "{" must start with JSON front matter, and the braces of this are not closed. Close them, or put front matter in front of the text.'
  }
}
