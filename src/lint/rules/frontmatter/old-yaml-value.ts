const booleans: Readonly<Record<string, boolean>> = {
  y: true,
  yes: true,
  on: true,
  n: false,
  no: false,
  off: false,
}

/**
 * What Hugo before 0.152 makes of a plain YAML scalar that is text since then: a boolean or a number. Undefined for what both
 * read alike. Measured with 0.111 and 0.169.
 */
export function oldYamlValue(text: string): boolean | number | undefined {
  if (/^(?:[yYnN]|[yY]es|YES|[nN]o|NO|[oO]n|ON|[oO]ff|OFF)$/.test(text)) return booleans[text.toLowerCase()]
  // without a point, a number with an exponent is no number; with a zero in front it would be one of base 8
  if (!/^[-+]?\d+[eE][-+]?\d+$/.test(text) && !/^[-+]?0\d*[89]\d*$/.test(text)) return undefined
  const value = Number(text)
  return Math.abs(value) < 1e15 ? value : undefined
}
