import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'quotes of a word processor',
      source: 'Look {{< pin “the north” >}} there.\n',
      reports: [
        '1:14-1:15 "“" cannot stand here in a tag. Parameters are separated by white space alone; put a value that holds anything but letters, digits, "_", "-" and "." into double quotes.',
      ],
      fixed: 'Look {{< pin "the north" >}} there.\n',
      hugoSays:
        "1:14 unrecognized character in shortcode action: U+201C '“'. Note: Parameters with non-alphanumeric args must be quoted",
    },
    {
      name: 'an address',
      source: 'Ask {{< mail me@example.org >}} today.\n',
      isShown: true,
      reports: [
        '1:16-1:17 "@" cannot stand here in a tag. Parameters are separated by white space alone; put a value that holds anything but letters, digits, "_", "-" and "." into double quotes.',
      ],
      unsafeFixed: 'Ask {{< mail "me@example.org" >}} today.\n',
      hugoSays:
        "1:16 unrecognized character in shortcode action: U+0040 '@'. Note: Parameters with non-alphanumeric args must be quoted",
    },
    {
      name: 'a comma',
      source: 'Look {{< pin "north", "south" >}} there.\n',
      reports: [
        '1:21-1:22 "," cannot stand here in a tag. Parameters are separated by white space alone; put a value that holds anything but letters, digits, "_", "-" and "." into double quotes.',
      ],
      unsafeFixed: 'Look {{< pin "north" "south" >}} there.\n',
      hugoSays:
        "1:21 unrecognized character in shortcode action: U+002C ','. Note: Parameters with non-alphanumeric args must be quoted",
    },
    {
      name: 'an address of the web',
      source: 'See {{< card https://example.org/?q=1 >}}.\n',
      reports: [
        '1:19-1:20 ":" cannot stand here in a tag. Parameters are separated by white space alone; put a value that holds anything but letters, digits, "_", "-" and "." into double quotes.',
      ],
      unsafeFixed: 'See {{< card "https://example.org/?q=1" >}}.\n',
      hugoSays:
        "1:19 unrecognized character in shortcode action: U+003A ':'. Note: Parameters with non-alphanumeric args must be quoted",
    },
    {
      name: 'single quotes',
      source: "Look {{% pin 'the north' %}} there.\n",
      reports: [
        '1:14-1:15 "\'" cannot stand here in a tag. Parameters are separated by white space alone; put a value that holds anything but letters, digits, "_", "-" and "." into double quotes.',
      ],
      unsafeFixed: 'Look {{% pin "the north" %}} there.\n',
      hugoSays:
        "1:14 unrecognized character in shortcode action: U+0027 '''. Note: Parameters with non-alphanumeric args must be quoted",
    },
    {
      name: 'a name',
      source: 'Look {{< pin! >}} there.\n',
      reports: [
        '1:13-1:14 "!" cannot stand here in a tag. Parameters are separated by white space alone; put a value that holds anything but letters, digits, "_", "-" and "." into double quotes.',
      ],
      hugoSays:
        "1:13 unrecognized character in shortcode action: U+0021 '!'. Note: Parameters with non-alphanumeric args must be quoted",
    },
  ],
  passes: [
    {
      name: 'double quotes',
      source: 'Ask {{< mail "me@example.org" >}} today.\n',
    },
    {
      name: 'a path',
      source: 'See {{< card src=/a/b.png >}}.\n',
    },
    {
      name: 'an escaped tag',
      source: 'Write {{</* mail me@example.org */>}}.\n',
    },
  ],
}
