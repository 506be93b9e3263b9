import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'VitePress reads code spans too',
      source: 'Text {{ a }} and `{{ b }}`.\n\n```\n{{ c }}\n```\n',
      options: {
        target: 'vitepress',
      },
      reports: [
        '1:6-1:8 VitePress evaluates what begins with "{{". Write "&#123;&#123;", and <code v-pre> around it in code.',
        '1:19-1:21 VitePress evaluates what begins with "{{". Write "&#123;&#123;", and <code v-pre> around it in code.',
      ],
    },
    {
      name: 'Eleventy reads all code',
      source: '```\n{{ a }}{% b %}\n```\n',
      options: {
        target: 'eleventy',
      },
      reports: [
        '2:1-2:3 Eleventy evaluates what begins with "{{". Put it between "{% raw %}" and "{% endraw %}", in code too.',
        '2:8-2:10 Eleventy evaluates what begins with "{%". Put it between "{% raw %}" and "{% endraw %}", in code too.',
      ],
    },
    {
      name: 'Markdoc',
      source: 'Text {% a %} \\{% b.\n',
      options: {
        target: 'markdoc',
      },
      reports: [
        '1:6-1:8 Markdoc evaluates what begins with "{%". Write "&#123;%", and mark fenced code with "{% process=false %}".',
      ],
    },
    {
      name: 'an escaped tag prints it',
      source: 'Text `{{</* a */>}}` and {{%/* b */%}}.\n',
      options: {
        target: 'eleventy',
      },
      reports: [
        '1:7-1:20 This prints "{{", which Eleventy evaluates. Put it between "{% raw %}" and "{% endraw %}", in code too.',
        '1:26-1:39 This prints "{{", which Eleventy evaluates. Put it between "{% raw %}" and "{% endraw %}", in code too.',
      ],
    },
  ],
  passes: [
    {
      name: 'calls',
      source: 'Text {{< a >}}.\n',
      options: {
        target: 'vitepress',
      },
    },
    {
      name: 'fenced code',
      source: '```\n{{ a }}\n{{</* a */>}}\n```\n',
      options: {
        target: 'vitepress',
      },
    },
    {
      name: 'one brace',
      source: 'Text {a}.\n',
      options: {
        target: 'eleventy',
      },
    },
    {
      name: 'a target without templates',
      source: 'Text {{ a }}.\n',
      options: {
        target: 'markdown',
      },
    },
  ],
}
