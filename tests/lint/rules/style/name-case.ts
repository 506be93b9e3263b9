import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'lower case',
      source: 'Text {{< apibox >}}a{{< /apibox >}}.\n',
      site: {
        'layouts/_shortcodes/apiBox.html': '{{ .Inner }}',
      },
      reports: ['1:10-1:16 The template is named "apiBox". Write the name so.'],
      fixed: 'Text {{< apiBox >}}a{{< /apiBox >}}.\n',
    },
    {
      name: 'one of Hugo',
      source: 'Text {{< YouTube abc >}} {{% docs/Note %}}.\n',
      site: {
        'layouts/shortcodes/docs/note.html': 'x',
      },
      reports: [
        '1:10-1:17 The template is named "youtube". Write the name so.',
        '1:30-1:39 The template is named "docs/note". Write the name so.',
      ],
      fixed: 'Text {{< youtube abc >}} {{% docs/note %}}.\n',
    },
  ],
  passes: [
    {
      name: 'as the template',
      source: 'Text {{< apiBox >}}a{{< /apiBox >}}.\n',
      site: {
        'layouts/_shortcodes/apiBox.html': '{{ .Inner }}',
      },
    },
    {
      name: 'an old Hugo, which does not find it',
      source: 'Text {{< apibox >}}.\n',
      hugo: '0.145',
      site: {
        'layouts/shortcodes/apiBox.html': 'x',
      },
    },
  ],
}
