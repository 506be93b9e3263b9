import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'no closing quote',
      source: 'Look {{< pin "north >}} there.\nAnd go on.\n',
      reports: [
        '1:14-1:24 This string has no closing quote on its line. Add the quote; for a value of several lines use backticks, and mind that a backslash in front of a quote makes it part of the value.',
      ],
      suggestions: [['End the string in front of ">}}".', 'Look {{< pin "north" >}} there.\nAnd go on.\n']],
      hugoSays: "1:15 unterminated quoted string in shortcode parameter-argument: 'north >}} there.\n'",
    },
    {
      name: 'a quote of a word processor',
      source: 'Look {{< pin label="north” >}} there.\n',
      isShown: true,
      reports: [
        '1:20-1:31 This string has no closing quote on its line. Add the quote; for a value of several lines use backticks, and mind that a backslash in front of a quote makes it part of the value.',
      ],
      fixed: 'Look {{< pin label="north" >}} there.\n',
      hugoSays: "1:21 unterminated quoted string in shortcode parameter-argument: 'north” >}} there.\n'",
    },
    {
      name: 'a backtick',
      source: 'Look {{< pin `north` `south >}} there.\n',
      reports: [
        '1:22-1:32 This raw string has no closing backtick. Add it; a raw string cannot hold a backtick.',
      ],
      suggestions: [['End the string in front of ">}}".', 'Look {{< pin `north` `south` >}} there.\n']],
      hugoSays: "1:23 unterminated raw string in shortcode parameter-argument: 'south >}} there.\n'",
    },
    {
      name: 'self-closing',
      source: 'Look {{< pin label="north />}} there.\n',
      reports: [
        '1:20-1:31 This string has no closing quote on its line. Add the quote; for a value of several lines use backticks, and mind that a backslash in front of a quote makes it part of the value.',
      ],
      suggestions: [['End the string in front of ">}}".', 'Look {{< pin label="north" />}} there.\n']],
      hugoSays: "1:21 unterminated quoted string in shortcode parameter-argument: 'north />}} there.\n'",
    },
  ],
  passes: [
    {
      name: 'quotes',
      source: 'Look {{< pin "north" >}} there.\n',
    },
    {
      name: 'a quote in the value',
      source: 'Look {{< pin "the \\"north\\"" >}} there.\n',
    },
    {
      name: 'a raw string of two lines',
      source: 'Look {{< pin `a\nb` >}} there.\n',
    },
  ],
}
