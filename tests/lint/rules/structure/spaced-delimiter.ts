import type { RuleCases } from '../../rule-cases.ts'

const message = 'Hugo prints this tag of'

export const cases: RuleCases = {
  fails: [
    {
      name: 'white space in the delimiters',
      source: 'See {{ < img src="cat.png" > }}.\n',
      reports: [
        `1:5-1:32 ${message} "img" as text. Write its delimiters in one piece: {{< img src="cat.png" >}}`,
      ],
      unsafeFixed: 'See {{< img src="cat.png" >}}.\n',
    },
    {
      name: 'entities of an editor for rich text',
      source: 'So {{&lt; note &gt;}}Text.{{&lt; /note &gt;}}\r\n',
      reports: [
        `1:4-1:22 ${message} "note" as text. Write its delimiters in one piece: {{< note >}}`,
        `1:27-1:46 ${message} "note" as text. Write its delimiters in one piece: {{< /note >}}`,
      ],
      unsafeFixed: 'So {{< note >}}Text.{{< /note >}}\r\n',
    },
    {
      name: 'a backslash, and braces that are apart',
      source: 'See {{\\< img >}} and { {% img %} }.\n',
      reports: [
        `1:5-1:17 ${message} "img" as text. Write its delimiters in one piece: {{< img >}}`,
        `1:22-1:35 ${message} "img" as text. Write its delimiters in one piece: {{% img %}}`,
      ],
      unsafeFixed: 'See {{< img >}} and {{% img %}}.\n',
    },
  ],
  passes: [
    { name: 'delimiters in one piece', source: 'See {{<img>}} and {{%  img  %}}.\n' },
    { name: 'code', source: 'Write `{{ < img > }}`, not\n\n```\n{{&lt; img &gt;}}\n```\n' },
    { name: 'an element for code', source: 'Write <code>{{&lt; img &gt;}}</code>.\n' },
    { name: 'no name', source: 'The set {{ < 5 > }}.\n' },
  ],
}
