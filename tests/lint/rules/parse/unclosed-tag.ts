import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'the file ends in the tag',
      source: 'Look {{< pin "north"\n',
      reports: [
        '1:6-1:21 This tag is never ended: the file ends inside of it. Add ">}}" behind its last parameter.',
      ],
      unsafeFixed: 'Look {{< pin "north" >}}\n',
      hugoSays: '2:1 unclosed shortcode action',
    },
    {
      name: 'a value has taken the delimiter in',
      source: 'Look {{< pin size=3>}} there.\n',
      isShown: true,
      reports: [
        '1:19-1:23 A value without quotes goes on to the next white space, so it has taken ">}}" in and the tag goes on. Put the value into quotes, or a blank behind it.',
      ],
      unsafeFixed: 'Look {{< pin size=3 >}} there.\n',
      hugoSays: "1:24 got positional parameter 'there.'. Cannot mix named and positional parameters",
    },
    {
      name: 'a tag starts in the tag',
      source: 'Look {{< pin {{< pin >}}\n',
      reports: [
        '1:14-1:15 Another tag starts inside of this one. Add ">}}" in front of it; a tag within a tag must be quoted.',
      ],
      unsafeFixed: 'Look {{< pin >}} {{< pin >}}\n',
      hugoSays:
        "1:14 unrecognized character in shortcode action: U+007B '{'. Note: Parameters with non-alphanumeric args must be quoted",
    },
  ],
  passes: [
    {
      name: 'quotes',
      source: 'Look {{< pin size="3">}} there.\n',
    },
    {
      name: 'over several lines',
      source: 'Look {{< pin\n  "north"\n>}} there.\n',
    },
  ],
}
