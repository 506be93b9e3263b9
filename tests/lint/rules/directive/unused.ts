import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a directive for a line without a problem',
      source: 'Text.\n\n<!-- hugomark-disable-next-line -->\nMore.\n',
      reports: ['3:1-3:36 This directive silences nothing. Remove it.'],
      fixed: 'Text.\n\nMore.\n',
    },
    {
      name: 'a name that is of no use',
      source: '<!-- hugomark-disable-line directive/missing-reason, directive/unknown-rule -->\n',
      beside: ['directive/missing-reason', 'directive/unknown-rule'],
      reports: [
        '1:28-1:52 The directive silences nothing of "directive/missing-reason". Remove the name.',
        '1:54-1:76 The directive silences nothing of "directive/unknown-rule". Remove the name.',
      ],
      fixed: '',
    },
    {
      name: 'in front matter',
      source: '---\ntitle: A # hugomark-disable-line\n---\n',
      reports: ['2:10-2:33 This directive silences nothing. Remove it.'],
      fixed: '---\ntitle: A\n---\n',
    },
    {
      name: 'a link definition, which prints nothing',
      source: '[//]: # (hugomark-disable-file)\n\nText.\n',
      reports: ['1:1-1:32 This directive silences nothing. Remove it.'],
      fixed: '\nText.\n',
    },
  ],
  passes: [
    {
      name: 'a rule that is not on',
      source: '<!-- hugomark-disable-next-line directive/missing-reason -->\nText.\n',
    },
    { name: 'code that shows a directive', source: '```md\n<!-- hugomark-disable-line -->\n```\n' },
    { name: 'a code span', source: 'Write `<!-- hugomark-disable-line -->` there.\n' },
    { name: 'a value of the front matter', source: '---\ntitle: "# hugomark-disable-line"\n---\n' },
  ],
}
