import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a parent in no menu',
      source: '---\ntitle: A\nmenu:\n  main:\n    parent: Docs\n---\n',
      site: { 'content/docs/_index.md': '---\ntitle: Docs\nmenus: footer\n---\n' },
      reports: ['5:13-5:17 The menu "main" has no entry "Docs". Correct the parent.'],
    },
    {
      name: 'the name of an entry in another case, in TOML',
      source: '+++\r\n[menus.main]\r\nparent = "docs"\r\n+++\r\n',
      site: { 'hugo.toml': '[[menus.main]]\nname = "Docs"\n' },
      reports: ['3:10-3:16 The menu "main" has no entry "docs". Correct the parent.'],
    },
  ],
  passes: [
    {
      name: 'entries of the configuration and of pages',
      source: '---\nmenus:\n  main:\n    parent: d\n  side:\n    parent: Docs\n---\n',
      site: {
        'hugo.toml': '[[menus.main]]\nidentifier = "d"\nname = "Docs"\n',
        'content/docs/_index.md': '---\ntitle: Docs\nmenus: [side]\n---\n',
      },
    },
    { name: 'no parent', source: '---\nmenu: main\n---\n', site: {} },
    {
      name: 'a theme that is missing',
      source: '---\nmenu:\n  main:\n    parent: Docs\n---\n',
      site: { 'hugo.toml': 'theme = "gone"\n' },
    },
  ],
}
