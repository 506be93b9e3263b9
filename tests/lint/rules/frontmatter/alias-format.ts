import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a query and a fragment',
      source: '---\naliases:\n  - /search?q=x\n  - "/docs#setup"\n---\n',
      reports: [
        '3:5-3:16 Servers never see "?q=x" as a part of the path, so this alias is never reached. Write a path.',
        '4:5-4:18 Servers never see "#setup" as a part of the path, so this alias is never reached. Write a path.',
      ],
    },
    {
      name: 'white space and nothing, in TOML',
      source: '+++\r\naliases = ["/a ", ""]\r\n+++\r\n',
      reports: [
        '2:12-2:17 White space at an end of an alias stands in the path. Remove it.',
        '2:19-2:21 An empty alias redirects from nowhere. Remove it.',
      ],
    },
  ],
  passes: [
    { name: 'paths', source: '---\naliases: [/old/, ../older, old.html]\n---\n' },
    { name: 'another field', source: '---\nlinks: ["/a?b"]\n---\n' },
  ],
}
