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
    {
      name: 'a field that Hugo has renamed',
      source: '---\n_build:\n  list: never\n---\n',
      reports: ['3:3-4:1 Hugo has renamed "_build" to "build". Rename the key.'],
      fixed: '---\nbuild:\n  list: never\n---\n',
      hugoSays:
        '1:1 deprecated: The "_build" front matter key was deprecated in Hugo 0.145.0 and subsequently removed. Use "build" instead. See https://gohugo.io/content-management/build-options.',
    },
    {
      name: 'the same in TOML',
      source: '+++\n[_build]\nlist = "never"\n+++\n',
      reports: ['2:1-4:1 Hugo has renamed "_build" to "build". Rename the key.'],
      fixed: '+++\n[build]\nlist = "never"\n+++\n',
      hugoSays:
        '1:1 deprecated: The "_build" front matter key was deprecated in Hugo 0.145.0 and subsequently removed. Use "build" instead. See https://gohugo.io/content-management/build-options.',
    },
  ],
  passes: [
    {
      name: 'an older Hugo, which takes the older name',
      source: '---\n_build:\n  list: never\n---\n',
      hugo: '0.150',
    },
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
