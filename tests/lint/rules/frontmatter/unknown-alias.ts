import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'text with an asterisk',
      source: '---\ntitle: *.go files\n---\n',
      reports: [
        '2:8-2:12 Nothing above is called "&.go", so "*.go" stands for nothing. Put text that starts with an asterisk in quotes.',
      ],
      unsafeFixed: '---\ntitle: "*.go files"\n---\n',
    },
    {
      name: 'CRLF',
      source: '---\r\na: *x\r\n---\r\n',
      reports: [
        '2:4-2:6 Nothing above is called "&x", so "*x" stands for nothing. Put text that starts with an asterisk in quotes.',
      ],
      unsafeFixed: '---\r\na: "*x"\r\n---\r\n',
      hugoSays: '2:5 [1:5] could not find alias "x"\n>  1 | a: *x\n           ^',
    },
    {
      name: 'a comment',
      source: '---\na: *x # later\n---\n',
      reports: [
        '2:4-2:6 Nothing above is called "&x", so "*x" stands for nothing. Put text that starts with an asterisk in quotes.',
      ],
      hugoSays: '2:5 [1:5] could not find alias "x"\n>  1 | a: *x # later\n           ^',
    },
  ],
  passes: [
    {
      name: 'quotes',
      source: '---\ntitle: "*.go files"\n---\n',
    },
    {
      name: 'an anchor',
      source: '---\na: &x 1\nb: *x\n---\n',
    },
  ],
}
