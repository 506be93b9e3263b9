import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'single quotes',
      source: "See {{< badge color='red' label='' >}}.\n",
      reports: [
        '1:21-1:26 Hugo takes these quotes for a part of the value. Use double quotes.',
        '1:33-1:35 Hugo takes these quotes for a part of the value. Use double quotes.',
      ],
      unsafeFixed: 'See {{< badge color="red" label="" >}}.\n',
    },
  ],
  passes: [
    {
      name: 'curly quotes, which shortcode/smart-quotes tells',
      source: 'See {{% badge color=“red” %}}.\n',
    },
    {
      name: 'double quotes',
      source: 'See {{< badge color="red" label=`it\'s` >}}.\n',
    },
    {
      name: 'an apostrophe',
      source: "See {{< badge label=it's >}}.\n",
    },
    {
      name: 'in double quotes',
      source: 'See {{< badge label="\'red\'" >}}.\n',
    },
  ],
}
