import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a number with a unit',
      source: 'See {{< youtube id=abc start="1m30s" >}}.\n',
      site: {},
      reports: ['1:30-1:37 The shortcode "youtube" takes a whole number here, and "1m30s" is none.'],
    },
    {
      name: 'a word for a boolean',
      source: 'See {{% youtube id=abc autoplay=yes %}}.\n',
      site: {},
      reports: ['1:33-1:36 The shortcode "youtube" takes true or false here, and "yes" is neither.'],
    },
  ],
  passes: [
    {
      name: 'a number',
      source: 'See {{< youtube id=abc start=90 >}} {{< youtube id=abc start="90" >}}.\n',
      site: {},
    },
    {
      name: 'a boolean',
      source: 'See {{< youtube id=abc autoplay=true >}} {{< youtube id=abc autoplay="false" >}}.\n',
      site: {},
    },
    {
      name: 'text',
      source: 'See {{< badge label="1m" >}}.\n',
      site: {
        'layouts/_shortcodes/badge.html': '<i class="{{ .Get "color" }}">{{ .Get "label" }}</i>',
      },
    },
  ],
}
