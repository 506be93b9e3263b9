import { createRandom, type Random } from './random.ts'

const intros = [
  '',
  'x ',
  '---\ntitle: a\n---\n',
  '+++\ntitle = "a"\n+++\n',
  '{"title": "}\\""}\n',
  '#+TITLE: a\n#+TAGS[]: b\n',
  '\ufeff',
  ' \n\ufeff---\r\na: b\r\n---\r\n',
  '---\n---\n',
  '---',
  '--',
  '+ ',
  '{',
  '<!--more-->',
  'é',
  '#',
]

const names = [
  'leaf',
  'box',
  'outer',
  'mid',
  'ns/leaf',
  'ns/box',
  'nosuch',
  'größe',
  'Box',
  'a',
  '123',
  'x.inline',
  'leaf/',
]

const tags = [
  '{{< NAME >}}',
  '{{% NAME %}}',
  '{{<NAME>}}',
  '{{< /NAME >}}',
  '{{% /NAME %}}',
  '{{</ NAME >}}',
  '{{< NAME />}}',
  '{{< NAME / >}}',
  '{{< NAME "p" />}}',
  '{{< NAME a=1 b="two" >}}',
  '{{< NAME a = 1 b = `2` >}}',
  '{{< NAME one 2 3.5 true >}}',
  '{{< NAME "a \\"q\\" b" >}}',
  '{{< NAME \\"esc\\" >}}',
  '{{% NAME x="1"%}}',
  '{{< NAME x=1/>}}',
  '{{</* NAME */>}}',
  '{{%/* NAME */%}}',
  '{{< / >}}',
  '{{< // NAME >}}',
  '{{< NAME /// >}}',
  '{{< NAME //// >}}',
  '{{< >}}',
  '{{< NAME\n  k="v"\n>}}',
]

const pieces = [
  '{{<',
  '{{%',
  '>}}',
  '%}}',
  '{{',
  '}}',
  '{',
  '}',
  '<',
  '>',
  '%',
  '/',
  '/*',
  '*/',
  '*/>}}',
  '=',
  '"',
  '`',
  '\\',
  '\\"',
  '\\`',
  "'",
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\v',
  '\f',
  '\u00a0',
  '\u2028',
  ',',
  '.',
  '.inline ',
  '-',
  '_',
  '--',
  '<!--more-->',
  '# more',
  'a',
  'b1',
  '1',
  '-2',
  '007',
  '1.50',
  '.5',
  '+3',
  '1.',
  '1e3',
  'true',
  'false',
  '9223372036854775807',
  '9223372036854775808',
  '9007199254740993',
  'text',
  'é',
  '日本',
  '٣',
  '😀',
  '\u0301',
  '\0',
  '\udc80',
  '\udcff',
  '+++\n',
  '---\n',
  '#+',
  '{{{<',
  '<<<',
  '<<%',
  '>>>',
  '%>>',
]

const clean = [
  '{{< box >}}',
  '{{< /box >}}',
  '{{% outer %}}',
  '{{% /outer %}}',
  '{{< leaf 1 >}}',
  '{{< leaf k="v" n=2 >}}',
  '{{< mid />}}',
  'text\n',
  '  ',
  '\n',
  '{{</* box */>}}',
  '{{ .x }}',
  '{{< /mid >}}',
  '{{< mid >}}',
  '{{< /ns/box >}}',
  '{{< ns/box "a" >}}',
  '{{< x.inline >}}',
  '{{< /x.inline >}}',
]

/** A content file of fragments of real syntax, spliced with arbitrary text. The same seed gives the same file. */
export function generateSource(seed: number): string {
  const random = createRandom(seed)
  let output = random.chance(0.75) ? random.pick(intros) : 'x'
  const length = 1 + random.below(random.chance(0.1) ? 60 : 14)
  const style = random.below(4)
  for (let index = 0; index < length; index++) output += fragment(random, style)
  if (random.chance(0.15)) output = output.slice(0, random.below(output.length + 1))
  if (random.chance(0.1)) {
    const at = random.below(output.length + 1)
    output = output.slice(0, at) + random.pick(pieces) + output.slice(at + random.below(3))
  }
  return output
}

function fragment(random: Random, style: number): string {
  if (style === 0) return random.pick(clean)
  if (style === 1) return random.chance(0.6) ? random.pick(clean) : tag(random)
  if (style === 2) return random.chance(0.5) ? tag(random) : random.pick(pieces)
  if (random.chance(0.1)) return String.fromCodePoint(random.below(0x3000))
  return random.chance(0.25) ? tag(random) : random.pick(pieces)
}

function tag(random: Random): string {
  return random.pick(tags).replaceAll('NAME', () => random.pick(names))
}
