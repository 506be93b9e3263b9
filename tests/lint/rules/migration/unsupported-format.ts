import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'TOML',
      source: '+++\ntitle = "A" # b\ndraft = true\n+++\n\nText.\n',
      reports: ['1:1-5:1 MDX does not read TOML front matter. Write it in YAML.'],
      unsafeFixed: '---\ntitle: A # b\ndraft: true\n---\n\nText.\n',
    },
    {
      name: 'JSON',
      source: '{"title": "A", "tags": ["b"]}\nText.\n',
      options: {
        target: 'astro',
      },
      reports: ['1:1-2:1 Astro does not read JSON front matter. Write it in YAML.'],
      unsafeFixed: '---\ntitle: A\ntags: [b]\n---\nText.\n',
    },
    {
      name: 'content in AsciiDoc',
      source: '---\ntitle: A\n---\n= Title\n\ntext\n',
      path: 'content/a.adoc',
      reports: ['4:1-4:8 MDX does not read this content. Write it in Markdown.'],
    },
  ],
  passes: [
    {
      name: 'YAML',
      source: '---\ntitle: A\n---\nText.\n',
    },
    {
      name: 'Starlight reads TOML',
      source: '+++\ntitle = "A"\n+++\n',
      options: {
        target: 'starlight',
      },
    },
  ],
}
