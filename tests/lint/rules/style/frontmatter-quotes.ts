import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'YAML',
      source: "---\ntitle: 'A'\ntags: ['b', \"c\"]\nparams:\n  note: 'd'\n---\n",
      reports: [
        '2:8-2:11 Write this string in double quotes.',
        '3:8-3:11 Write this string in double quotes.',
        '5:9-5:12 Write this string in double quotes.',
      ],
      fixed: '---\ntitle: "A"\ntags: ["b", "c"]\nparams:\n  note: "d"\n---\n',
    },
    {
      name: 'TOML',
      source: "+++\ntitle = 'A'\r\n+++\r\n",
      reports: ['2:9-2:12 Write this string in double quotes.'],
      fixed: '+++\ntitle = "A"\r\n+++\r\n',
    },
    {
      name: 'single quotes',
      source: '---\ntitle: "A"\n---\n',
      options: {
        prefer: 'single',
      },
      reports: ['2:8-2:11 Write this string in single quotes.'],
      fixed: "---\ntitle: 'A'\n---\n",
    },
  ],
  passes: [
    {
      name: 'double quotes, and none',
      source: '---\ntitle: "A"\nlayout: b\n---\n',
    },
    {
      name: 'a quote or a backslash in it',
      source: "---\ntitle: 'say \"hi\"'\npath: 'C:\\dir'\nname: 'it''s'\n---\n",
    },
    {
      name: 'JSON',
      source: '{"title": "A"}\n',
      options: {
        prefer: 'single',
      },
    },
  ],
}
