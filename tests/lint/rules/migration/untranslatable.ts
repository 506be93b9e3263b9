import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a template that reads a file',
      source: 'Text {{< code file="a.go" >}} {{< code file="b.go" >}}.\n',
      site: {
        'layouts/_shortcodes/code.html': '{{ readFile (.Get "file") | transform.Highlight }}',
      },
      reports: [
        '1:6-1:30 The template of "code" uses "readFile", which only Hugo has. Write its component by hand.',
      ],
    },
    {
      name: 'data and pages',
      source: 'Text\n{{% list %}}\n',
      site: {
        'layouts/_shortcodes/list.html':
          '{{ range .Site.Data.team }}{{ with site.GetPage .page }}{{ .Page.Scratch.Get "x" }}{{ end }}{{ end }}',
      },
      reports: [
        '2:1-2:13 The template of "list" uses ".Page.Scratch", ".Site.Data", ".Site.GetPage", which only Hugo has. Write its component by hand.',
      ],
    },
  ],
  passes: [
    {
      name: 'a plain template',
      source: 'Text {{< note >}}.\n',
      site: {
        'layouts/_shortcodes/note.html': '{{/* readFile was here */}}<b>{{ .Get 0 }}</b> readFile',
      },
    },
    {
      name: 'no such template',
      source: 'Text {{< note >}}.\n',
      site: {},
    },
  ],
}
