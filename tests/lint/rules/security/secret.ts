import type { RuleCases } from '../../rule-cases.ts'

const report = (kind: string) => `This looks like a ${kind}. Revoke it, then remove it.`
// the start and the rest apart, so that no scanner takes this file for a leak
const join = (start: string, rest: string) => start + rest
const rest = 'q7Rk2ZtYw9LmB4xVd8Hs'
const lines = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a key of AWS',
      source: '---\ntitle: A\n---\nUse `AKIAJ7Q2XKZ5WVNB4TRC`.\n',
      reports: [`4:6-4:26 ${report('key of AWS')}`],
    },
    {
      name: 'tokens',
      source: `a ${join('ghp', `_${rest}Pq3nJc6TgUeXa5o1`)}\r\nb ${join('xoxb', `-123498765432-${rest}`)}\r\n`,
      reports: [`1:3-1:43 ${report('token of GitHub')}`, `2:3-2:41 ${report('token of Slack')}`],
    },
    {
      name: 'a private key',
      source: `\`\`\`\n-----BEGIN PRIVATE KEY-----\n${lines}\n\`\`\`\n`,
      reports: [`2:1-2:28 ${report('private key')}`],
    },
  ],
  passes: [
    { name: 'the key of an example', source: 'Use `AKIAIOSFODNN7EXAMPLE`.\n' },
    { name: 'placeholders', source: `Use ghp_${'x'.repeat(36)} or ghp_${'ab'.repeat(18)}.\n` },
    {
      name: 'a private key without content',
      source: '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----\n',
    },
    {
      name: 'an address that was signed',
      source: '<https://s3.amazonaws.com/a?X-Amz-Credential=AKIAJ7Q2XKZ5WVNB4TRC%2F2018>\n',
    },
  ],
}
