import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'blanks',
      source: 'Summary.\n\n<!-- more -->\n\nThe rest.\n',
      reports: [
        '3:1-3:14 Hugo does not see this divider. Write "<!--more-->", in lower case and without blanks.',
      ],
      fixed: 'Summary.\n\n<!--more-->\n\nThe rest.\n',
    },
    {
      name: 'capitals, within a line',
      source: 'Summary. <!--More--> The rest.\r\n',
      reports: [
        '1:10-1:21 Hugo does not see this divider. Write "<!--more-->", in lower case and without blanks.',
      ],
      fixed: 'Summary. <!--more--> The rest.\r\n',
    },
    {
      name: 'a second one',
      source: 'Summary.\n<!--more-->\nMore.\n<!--more-->\nThe rest.\n',
      reports: ['4:1-4:12 The summary ends at the first divider, so this one is without effect. Remove it.'],
      fixed: 'Summary.\n<!--more-->\nMore.\n\nThe rest.\n',
    },
  ],
  passes: [
    { name: 'the divider', source: 'Summary.\n\n<!--more-->\n\nThe rest.\n' },
    { name: 'another comment', source: 'Summary.\n\n<!-- more to come -->\n' },
    { name: 'code', source: 'Write `<!-- more -->`.\n\n```html\n<!-- more -->\n```\n' },
  ],
}
