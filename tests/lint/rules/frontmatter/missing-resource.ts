import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a pattern that matches nothing',
      path: 'content/trip/index.md',
      source: '---\nresources:\n  - src: "*.png"\n    title: Map\n  - src: "*.jpg"\n---\n',
      site: { 'content/trip/maps/map.png': '', 'content/trip/me.jpg': '' },
      reports: ['3:10-3:17 No file of this bundle matches "*.png". Correct the pattern.'],
    },
    {
      name: 'a page that is no bundle, in TOML',
      source: '+++\r\n[[resources]]\r\nsrc = "a.png"\r\n+++\r\n',
      site: {},
      reports: ['3:7-3:14 This page is no bundle, so it has no resources. Make it the index.md of a folder.'],
    },
  ],
  passes: [
    {
      name: 'patterns in another case, and into folders',
      path: 'content/trip/index.md',
      source: '---\nresources:\n  - src: "ME.*"\n  - src: "**.png"\n  - src: maps/*\n---\n',
      site: { 'content/trip/maps/map.png': '', 'content/trip/me.en.jpg': '' },
    },
    { name: 'resources that are something else', source: '---\nresources: a.png\n---\n', site: {} },
  ],
}
