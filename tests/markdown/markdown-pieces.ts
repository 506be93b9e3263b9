import fc from 'fast-check'

const pieces = [
  '# ', '> ', '- ', '1. ', '2) ', '```\n', '~~~', '    ', '\n', '\r\n', '\n\n', '===\n', '---\n', '***\n', 'a', 'b ',
  '<div>', '</div>', '<!--', '-->', '<a href="', '">', "'", '<?', '`', '``', '\t', '\\', '|', '|---|---|\n', '|a|b|\n',
  '[', ']', '](', ')', '(', '![', '[x]: ', '[^1]: ', '/u', ' "t"', '<', '>', '{{< t >}}', '{{< /t >}}', '{{< t',
  'https://x.y', '<http://a>', '\ufffc', 'é',
] // biome-ignore format: a table of words

/** Pieces of hostile Markdown, to be joined. */
export const markdownPieces = fc.array(fc.constantFrom(...pieces), { maxLength: 60 })
