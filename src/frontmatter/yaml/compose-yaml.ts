import { Composer, type Document, type ParsedNode, Parser } from 'yaml'
import { isDeeperThan } from './is-deeper-than.ts'

/** Collections inside of one another at most; the readers call themselves once or more for each level. */
export const deepestNesting = 250

/**
 * The first document of a block, read by the package `yaml` with every scalar as text; undefined when it is nested too
 * deep to be read safely. Its nodes keep their tokens where that is asked for.
 */
export function composeYaml(text: string, keepsTokens: boolean): Document.Parsed<ParsedNode> | undefined {
  const tokens = [...new Parser().parse(text)]
  if (isDeeperThan(tokens, text, deepestNesting)) return undefined
  // duplicate keys are looked for elsewhere, as the package compares each key with each other
  const composer = new Composer({
    schema: 'failsafe',
    resolveKnownTags: false,
    keepSourceTokens: keepsTokens,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  for (const document of composer.compose(tokens, true, text.length)) return document
  return undefined
}
