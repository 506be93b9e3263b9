import type { RuleCases } from '../../rule-cases.ts'

const report =
  'Hugo refuses a page with its own placeholder for shortcodes. Write the call that it stood for, or remove it.'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a link that was copied from a rendered page',
      source: '---\ntitle: A\n---\nSee [there](#h-HAHAHUGOSHORTCODE5s0HBHB).\n',
      reports: [`4:16-4:40 ${report}`],
    },
    {
      name: 'the word alone',
      source: 'Text.\r\n\r\nSome `HAHAHUGOSHORTCODE`.\r\n',
      reports: [`3:7-3:24 ${report}`],
      hugoSays: '1:1 illegal state in content; shortcode token missing end delim',
    },
  ],
  passes: [
    { name: 'front matter', source: '---\ntitle: About HAHAHUGOSHORTCODE\n---\nText.\n' },
    { name: 'an anchor, which is in lower case', source: 'See [there](#h-hahahugoshortcode5s0hbhb).\n' },
  ],
}
