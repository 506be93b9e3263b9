import { defineRule } from '../../define-rule.ts'

const kinds: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['key of AWS', /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g],
  ['token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{36}\b/g],
  ['token of GitHub', /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g],
  ['token of GitLab', /\bglpat-[A-Za-z0-9_-]{20}\b/g],
  ['token of npm', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['token of Slack', /\bxox[abprs]-\d{9,13}-[A-Za-z0-9-]{20,100}/g],
  ['key of Google', /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g],
  ['key of Stripe', /\b[rs]k_live_[A-Za-z0-9]{24,99}\b/g],
]
const keyStart = /-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY-----/g
const keyLine = /^[\s>]*[A-Za-z0-9+/=]{60,76}\r?$/m
const placeholder = /example|sample|dummy|fake|test|your|xxx|000000|123456|abcdef|placeholder|redacted/i
const fewest = 10

/** Keys and tokens in content. */
export const secret = defineRule({
  meta: {
    id: 'security/secret',
    description: 'Reports keys and tokens of well-known services, and private keys. Examples are left out.',
    why: 'What is published is used by others within minutes, and stays in the history of the repository.',
    advice: 'Revoke it where it was made, then remove it from the file and its history.',
    severity: 'error',
    presets: ['recommended', 'security'],
    messages: { secret: 'This looks like a {kind}. Revoke it, then remove it.' },
  },
  create({ source, report }) {
    return {
      root() {
        for (const [kind, pattern] of kinds) {
          for (const { 0: text, index } of source.matchAll(pattern)) {
            // addresses that were signed hold the id of a key alone, and end by themselves
            const isSigned = /Credential=$/.test(source.slice(Math.max(0, index - 20), index))
            const isDummy = placeholder.test(text) || new Set(text.slice(4)).size < fewest
            if (isDummy || isSigned) continue
            report({
              messageId: 'secret',
              data: { kind },
              startOffset: index,
              endOffset: index + text.length,
            })
          }
        }
        for (const { 0: text, index } of source.matchAll(keyStart)) {
          const endOffset = index + text.length
          const line = keyLine.exec(source.slice(endOffset, endOffset + 600))?.[0]
          if (line === undefined || placeholder.test(line) || new Set(line).size < fewest * 2) continue
          report({ messageId: 'secret', data: { kind: 'private key' }, startOffset: index, endOffset })
        }
      },
    }
  },
})
