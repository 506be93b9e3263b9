import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'the extension',
      source: 'Look {{< pin.html >}} there.\n',
      reports: [
        '1:10-1:14 A shortcode name holds no period: write the name of the template without its extension. Only ".inline" and a blank may end a name.',
      ],
      unsafeFixed: 'Look {{< pin >}} there.\n',
      hugoSays: '1:10 period in shortcode name only allowed for inline identifiers',
    },
    {
      name: 'a namespace',
      source: 'Look {{< ui.pin >}} there.\n',
      reports: [
        '1:10-1:13 A shortcode name holds no period: write the name of the template without its extension. Only ".inline" and a blank may end a name.',
      ],
      hugoSays: '1:10 period in shortcode name only allowed for inline identifiers',
    },
  ],
  passes: [
    {
      name: 'a folder',
      source: 'Look {{< ui/pin >}} there.\n',
    },
    {
      name: 'an inline shortcode',
      source: 'Look {{< pin.inline >}}x{{< /pin.inline >}} there.\n',
    },
  ],
}
