import { readFileSync } from 'node:fs'
import { findRefusal } from './src/frontmatter/yaml/hugo/find-refusal.ts'
import { scanTokens } from './src/frontmatter/yaml/hugo/scan-tokens.ts'
import { tokenExcerpt } from './src/frontmatter/yaml/hugo/token-excerpt.ts'
const t = scanTokens(readFileSync(process.argv[2]!, 'utf8'))
const r = findRefusal(t)
console.log(r ? `[${r.token.line}:${r.token.column}] ${r.text}\n${tokenExcerpt(r.token)}` : r)
