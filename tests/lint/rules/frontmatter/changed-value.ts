import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a draft that an upgrade publishes',
      source: '---\ntitle: Trip\ndraft: yes\n---\n',
      hugo: '0.131',
      reports: ['3:8-3:11 Hugo reads yes as true before 0.152, and as text since.'],
      fixed: '---\ntitle: Trip\ndraft: true\n---\n',
    },
    {
      name: 'words and numbers at any depth',
      source: '---\nparams:\n  a: [No, x, ON]\n  b: {c: 1e3, d: -089}\nweight: 08\n---\n',
      hugo: '0.111',
      isShown: true,
      reports: [
        '3:7-3:9 Hugo reads No as false before 0.152, and as text since.',
        '3:14-3:16 Hugo reads ON as true before 0.152, and as text since.',
        '4:10-4:13 Hugo reads 1e3 as the number 1000 before 0.152, and as text since.',
        '4:18-4:22 Hugo reads -089 as the number -89 before 0.152, and as text since.',
        '5:9-5:11 Hugo reads 08 as the number 8 before 0.152, and as text since.',
      ],
      fixed: '---\nparams:\n  a: [false, x, true]\n  b: {c: 1000.0, d: -89.0}\nweight: 8.0\n---\n',
    },
    {
      name: 'keys',
      source: '---\ncaptions:\n  no: Bilde\n  de: Bild\n---\n',
      hugo: '0.131',
      options: { target: '0.160' },
      reports: [
        '3:3-3:5 Hugo reads the key no as "false" before 0.152, and as it stands since. Put it in quotes.',
      ],
    },
  ],
  passes: [
    {
      name: 'text in quotes, tags, and what both versions read alike',
      source:
        '---\na: "yes"\nb: !!str yes\nc: true\nd: 010\ne: 1.5e3\nf: 1e400\ng: 1:30\nh: yEs\ni: |\n  yes\n---\n',
      hugo: '0.111',
    },
    {
      name: 'no upgrade over 0.152',
      source: '---\ndraft: yes\n---\n',
      hugo: '0.111',
      options: { target: '0.151' },
    },
    { name: 'a newer version', source: '---\nnoise: on\n---\n', hugo: '0.152' },
    { name: 'TOML', source: '+++\na = "yes"\n+++\n', hugo: '0.111' },
  ],
}
