import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'YAML',
      source: '---\nTitle: A\nlinktitle: B\n---\n',
      reports: [
        '2:1-2:6 Write "title", as Hugo\'s documentation does.',
        '3:1-3:10 Write "linkTitle", as Hugo\'s documentation does.',
      ],
      fixed: '---\ntitle: A\nlinkTitle: B\n---\n',
    },
    {
      name: 'TOML',
      source: '+++\n"Draft" = true\r\n+++\r\n',
      reports: ['2:2-2:7 Write "draft", as Hugo\'s documentation does.'],
      fixed: '+++\n"draft" = true\r\n+++\r\n',
    },
    {
      name: 'JSON',
      source: '{"Title": "A", "isCjkLanguage": true}\n',
      reports: [
        '1:3-1:8 Write "title", as Hugo\'s documentation does.',
        '1:17-1:30 Write "isCJKLanguage", as Hugo\'s documentation does.',
      ],
      fixed: '{"title": "A", "isCJKLanguage": true}\n',
    },
  ],
  passes: [
    {
      name: "Hugo's spelling",
      source: '---\ntitle: A\nlinkTitle: B\n---\n',
    },
    {
      name: 'a field of the site, and one below others',
      source: '---\nAuthor: A\nparams:\n  Title: B\n---\n',
    },
    {
      name: 'a field that is there twice',
      source: '---\ntitle: A\nTitle: B\n---\n',
    },
    {
      name: 'the tables of TOML',
      source: '+++\n[Menus.main]\nname = "a"\n[Menus.side]\nname = "b"\n+++\n',
    },
  ],
}
