import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'the newest Hugo has it no more',
      source: 'See {{< gist user 12 >}}.\n',
      site: {},
      hugo: '0.131',
      reports: [
        '1:9-1:13 Hugo 0.169 has no shortcode "gist" any more. Add a template of that name before the upgrade.',
      ],
    },
    {
      name: 'a target',
      source: 'See {{< tweet user=a id=12 >}}.\n',
      site: {},
      hugo: '0.111',
      options: {
        target: '0.160',
      },
      reports: [
        '1:9-1:14 Hugo 0.160 has no shortcode "tweet" any more. Add a template of that name before the upgrade.',
      ],
    },
  ],
  passes: [
    {
      name: 'the target has it',
      source: 'See {{< gist user 12 >}}.\n',
      site: {},
      hugo: '0.111',
      options: {
        target: '0.131',
      },
    },
    {
      name: 'a template of the site',
      source: 'See {{< gist user 12 >}}.\n',
      site: {
        'layouts/_shortcodes/gist.html': '<b>{{ .Get 0 }}</b>',
      },
      hugo: '0.131',
    },
    {
      name: 'it is gone already',
      source: 'See {{< gist user 12 >}}.\n',
      site: {},
    },
  ],
}
