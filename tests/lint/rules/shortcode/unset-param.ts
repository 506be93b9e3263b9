import type { RuleCases } from '../../rule-cases.ts'

const site = { 'hugo.toml': '[params]\nrelease = "1.2"\nempty = ""\n[params.Docs]\nroot = "/d"\n' }

export const cases: RuleCases = {
  fails: [
    {
      name: 'a parameter that nobody sets',
      source: '---\ntitle: Install\n---\n\nInstall {{< param version >}}.\n',
      site,
      reports: [
        '5:9-5:30 Neither this page nor the site sets the parameter "version" to anything but an empty value. Set it, or correct its name.',
      ],
      hugoSays: '5:9 Param "version" not found',
    },
    {
      name: 'an empty value, a key within a text',
      source: '---\nown: false\n---\n{{% param empty %}} {{% param own %}} {{% param "release.minor" %}}\n',
      site,
      reports: [
        '4:1-4:20 Neither this page nor the site sets the parameter "empty" to anything but an empty value. Set it, or correct its name.',
        '4:21-4:38 Neither this page nor the site sets the parameter "own" to anything but an empty value. Set it, or correct its name.',
        '4:39-4:68 Neither this page nor the site sets the parameter "release.minor" to anything but an empty value. Set it, or correct its name.',
      ],
    },
    {
      name: 'no name',
      source: 'A {{< param >}} and {{< param name="release" >}}.\n',
      site,
      reports: [
        '1:3-1:16 The shortcode "param" needs the name of a parameter, without quotes or in them: {{< param name >}}.',
        '1:21-1:49 The shortcode "param" needs the name of a parameter, without quotes or in them: {{< param name >}}.',
      ],
      hugoSays: '1:3 Missing param key',
    },
  ],
  passes: [
    {
      name: 'parameters of the page and of the site',
      source:
        '---\ntitle: T\nOwn: {Key: 1}\nparams: {inner: 2}\n---\n{{< param release >}} {{< param docs.ROOT >}} {{< param own.key >}} {{< param inner >}} {{< param title >}}\n',
      site,
    },
    {
      name: 'a section above that hands parameters down',
      path: 'content/a/b.md',
      source: 'See {{< param version >}}.\n',
      site: { ...site, 'content/a/_index.md': '---\ncascade:\n  params: {version: 2}\n---\n' },
    },
    {
      name: 'a site with a shortcode of its own',
      source: 'See {{< param version >}}.\n',
      site: { ...site, 'layouts/_shortcodes/param.html': '{{ .Get 0 }}' },
    },
    { name: 'a date, which Hugo fills in', source: 'Of {{< param date >}}.\n', site },
  ],
}
