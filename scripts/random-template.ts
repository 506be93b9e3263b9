/** A source of numbers from 0 up to a limit; the same for the same seed. */
export function createDice(seed: number): (limit: number) => number {
  let state = seed
  return limit => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * limit)
  }
}

const values = [
  '(.Get KEY)',
  '(.Get KEY | default "d")',
  '(or (.Get KEY) (.Get KEY))',
  '(lower (.Get KEY))',
  '.IsNamedParams',
  '(len .Params)',
  '(isset .Params KEY)',
  '(index .Params KEY)',
  '.Params.a',
  '(eq (.Get KEY) "x")',
  '(in (slice "x" "y") (.Get KEY))',
  '(and .Parent (.Get KEY))',
  '(int (.Get KEY))',
  '(trim .Inner " ")',
  '(printf "%v" (.Get KEY))',
  '(cond (isset .Params KEY) "p" "q")',
]
const statements = [
  '{{ VALUE }}',
  '{{ if VALUE }}BODY{{ end }}',
  '{{ if not VALUE }}{{ errorf "no" }}{{ end }}',
  '{{ if VALUE }}BODY{{ else }}BODY{{ end }}',
  '{{ with VALUE }}{{ . }}{{ else }}{{ errorf "e" }}{{ end }}',
  '{{ $v := VALUE }}{{ if $v }}ok{{ else if VALUE }}{{ errorf "q" }}{{ end }}',
  '<p>',
  '{{ range .Params }}{{ . }}{{ end }}',
  '{{ $w := "" }}{{ with VALUE }}{{ $w = . }}{{ end }}{{ if eq $w "x" }}{{ errorf "w" }}{{ end }}',
]

/** A shortcode template of idioms put together at random, most of which make no sense. */
export function randomTemplate(dice: (limit: number) => number, depth = 3): string {
  if (depth <= 0) return 't'
  const pick = (from: readonly string[]): string => from[dice(from.length)]!
  const statement = (): string =>
    pick(statements)
      .replaceAll('BODY', () => randomTemplate(dice, depth - 1))
      .replaceAll('VALUE', () => pick(values).replaceAll('KEY', () => pick(['"a"', '"b"', '0', '1'])))
  return Array.from({ length: 1 + dice(2) }, statement).join('')
}
