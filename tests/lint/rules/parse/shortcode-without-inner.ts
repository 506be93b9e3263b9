import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a closing tag',
      source: 'Look {{< pin >}}there{{< /pin >}}.\n',
      site: {
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
      reports: [
        '1:22-1:34 The template of "pin" uses no inner content, so it must not be closed. Remove the closing tag, or have the template use .Inner.',
      ],
      unsafeFixed: 'Look {{< pin >}}there.\n',
      hugoSays:
        '1:22 failed to extract shortcode: shortcode "pin" does not evaluate .Inner or .InnerDeindent, yet a closing tag was provided',
    },
    {
      name: 'a slash',
      source: 'Look {{< pin "a" />}} there.\n',
      site: {
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
      reports: [
        '1:6-1:22 The template of "pin" uses no inner content, so its tag must not be closed. Remove the slash.',
      ],
      fixed: 'Look {{< pin "a" >}} there.\n',
      hugoSays:
        '1:6 failed to extract shortcode: shortcode "pin" does not evaluate .Inner or .InnerDeindent, yet a closing tag was provided',
    },
  ],
  passes: [
    {
      name: 'neither',
      source: 'Look {{< pin >}} there.\n',
      site: {
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
    },
    {
      name: 'a template with inner content',
      source: 'Look {{< note >}}there{{< /note >}}.\n',
      site: {
        'layouts/_shortcodes/note.html': '<div>{{ .Inner }}</div>',
      },
    },
  ],
}
