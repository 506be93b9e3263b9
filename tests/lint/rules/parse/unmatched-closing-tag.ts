import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a misspelled name',
      source: 'Map: {{< note >}}x{{< /notes >}}\n',
      reports: [
        '1:19-1:33 No shortcode "notes" was opened before this closing tag. Correct the name (its case counts here), or remove the tag.',
      ],
      suggestions: [
        ['Close "note" with it.', 'Map: {{< note >}}x{{< /note >}}\n'],
        ['Remove the closing tag.', 'Map: {{< note >}}x\n'],
      ],
      hugoSays: "1:24 closing tag for shortcode 'notes' does not match start tag",
    },
    {
      name: 'nothing is open',
      source: 'Map: x{{< /note >}}\n',
      reports: [
        '1:7-1:20 This closing tag closes nothing: no shortcode was opened before it. Remove it, or add the opening tag.',
      ],
      suggestions: [['Remove the closing tag.', 'Map: x\n']],
      hugoSays: '1:11 got closing shortcode, but none is open',
    },
    {
      name: 'one too many',
      source: 'Map: {{% note %}}x{{% /note %}}{{% /note %}}\n',
      reports: [
        '1:32-1:45 No shortcode "note" is open here, so this closing tag closes nothing. Remove it, or add the opening tag.',
      ],
      suggestions: [['Remove the closing tag.', 'Map: {{% note %}}x{{% /note %}}\n']],
      hugoSays:
        '1:32 failed to extract shortcode: shortcode "note" does not evaluate .Inner or .InnerDeindent, yet a closing tag was provided',
    },
  ],
  passes: [
    {
      name: 'a pair',
      source: 'Map: {{< note >}}x{{< /note >}}\n',
    },
    {
      name: 'escaped',
      source: 'Write {{</* /note */>}}.\n',
    },
  ],
}
