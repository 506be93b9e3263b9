import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a positional parameter first',
      source: 'Look {{< pin north label="x" >}} there.\n',
      reports: [
        '1:20-1:25 A tag has either named or positional parameters, not both. Name this one too, or take the names from the others.',
      ],
      hugoSays: "1:20 got named parameter 'label'. Cannot mix named and positional parameters",
    },
    {
      name: 'single quotes',
      source: "Look {{< pin label='the north' size=3 >}} there.\n",
      reports: [
        '1:25-1:30 A tag has either named or positional parameters, not both. Name this one too, or take the names from the others.',
      ],
      unsafeFixed: 'Look {{< pin label="the north" size=3 >}} there.\n',
      hugoSays: "1:25 got positional parameter 'north'. Cannot mix named and positional parameters",
    },
    {
      name: 'quotes of a word processor',
      source: 'Look {{% pin label=“the north” %}} there.\n',
      reports: [
        '1:25-1:30 A tag has either named or positional parameters, not both. Name this one too, or take the names from the others.',
      ],
      fixed: 'Look {{% pin label="the north" %}} there.\n',
      hugoSays: "1:27 got positional parameter 'north'. Cannot mix named and positional parameters",
    },
  ],
  passes: [
    {
      name: 'names',
      source: 'Look {{< pin at=north label="x" >}} there.\n',
    },
    {
      name: 'none',
      source: 'Look {{< pin north "x" >}} there.\n',
    },
  ],
}
