import { checkStructure } from './check-structure.ts'
import { groupTokens } from './group-tokens.ts'
import type { HugoToken } from './hugo-token.ts'
import { Refusal } from './refusal.ts'

/**
 * Why Hugo's scanner or parser refuses a block, given its tokens, with the token that it names: an invalid token anywhere
 * comes before all else. `null` when they accept it, undefined when that cannot be said.
 */
export function findRefusal(
  tokens: readonly HugoToken[],
): { readonly text: string; readonly token: HugoToken } | null | undefined {
  const invalid = tokens.find(({ kind }) => kind === 'invalid')
  if (invalid !== undefined) return { text: invalid.value, token: invalid }
  try {
    for (const document of groupTokens(tokens)) checkStructure(document)
    return null
  } catch (error) {
    if (error instanceof Refusal) return { text: error.message, token: error.token }
    if (error instanceof RangeError) return undefined
    throw error
  }
}
