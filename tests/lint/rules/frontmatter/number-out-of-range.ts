import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'TOML',
      source: '+++\na = 99999999999999999999\n+++\n',
      reports: [
        '2:5-2:25 `99999999999999999999` does not fit in 64 bits, so Hugo cannot read it. Put it in quotes.',
      ],
      unsafeFixed: '+++\na = "99999999999999999999"\n+++\n',
      hugoSays: '2:5 unmarshal failed: toml: decimal number is too large to fit in a 64-bit signed integer',
    },
    {
      name: 'in a list',
      source: '+++\nids = [1, 99999999999999999999]\n+++\n',
      reports: [
        '2:11-2:31 `99999999999999999999` does not fit in 64 bits, so Hugo cannot read it. Put it in quotes.',
      ],
      unsafeFixed: '+++\nids = [1, "99999999999999999999"]\n+++\n',
      hugoSays: '2:11 unmarshal failed: toml: decimal number is too large to fit in a 64-bit signed integer',
    },
  ],
  passes: [
    {
      name: 'quotes',
      source: '+++\na = "99999999999999999999"\n+++\n',
    },
    {
      name: 'the largest',
      source: '+++\na = 9223372036854775807\n+++\n',
    },
  ],
}
