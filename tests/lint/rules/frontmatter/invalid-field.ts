import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'text where a map belongs',
      source: '---\nparams: x\n---\n',
      reports: ['2:9-2:10 "params" must be a map: Hugo lays its keys over the other parameters.'],
      hugoSays:
        '1:1 front matter field "params" must be a map: invalid character \'x\' looking for beginning of value',
    },
    {
      name: 'TOML',
      source: '+++\nparams = "x"\n+++\n',
      reports: ['2:10-2:13 "params" must be a map: Hugo lays its keys over the other parameters.'],
      hugoSays:
        '1:1 front matter field "params" must be a map: invalid character \'x\' looking for beginning of value',
    },
  ],
  passes: [
    {
      name: 'a map',
      source: '---\nparams:\n  x: 1\n---\n',
    },
    {
      name: 'a field of your own',
      source: '---\nparam: x\n---\n',
    },
  ],
}
