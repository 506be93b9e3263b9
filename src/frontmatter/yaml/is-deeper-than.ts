import type { CST } from 'yaml'

const opening = /[[{:?-]/g

/** Whether collections of a concrete syntax tree are nested deeper than a limit. Does not call itself. */
export function isDeeperThan(tokens: readonly CST.Token[], text: string, limit: number): boolean {
  // each level takes one of these characters, so that most blocks need no second look
  let seen = 0
  opening.lastIndex = 0
  while (seen <= limit && opening.test(text)) seen++
  if (seen <= limit) return false
  const pending: [token: CST.Token, depth: number][] = tokens.map(token => [token, 0])
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [token, depth] = next
    if (depth > limit) return true
    if (token.type === 'document') {
      if (token.value !== undefined) pending.push([token.value, depth])
    } else if ('items' in token) {
      for (const item of token.items) {
        if (item.key) pending.push([item.key, depth + 1])
        if (item.value) pending.push([item.value, depth + 1])
      }
    }
  }
  return false
}
