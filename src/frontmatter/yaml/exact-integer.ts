const prefixes: Readonly<Record<number, string>> = { 2: '0b', 8: '0o', 10: '', 16: '0x' }

/**
 * The value of digits in a base: a number, or a string of the decimal digits when a number cannot hold it exactly;
 * undefined when 64 bits (signed for a negative one, else unsigned) cannot.
 */
export function exactInteger(digits: string, base: number, isNegative: boolean): number | string | undefined {
  // far more digits than 64 bits can hold need not be read to be refused
  if (digits.length > 64 && digits.replace(/^0+/, '').length > 64) return undefined
  const value = Number(prefixes[base] + digits)
  if (Number.isSafeInteger(value)) return isNegative ? -value : value
  const exact = BigInt(prefixes[base] + digits)
  if (exact >= 2n ** (isNegative ? 63n : 64n) + (isNegative ? 1n : 0n)) return undefined
  return `${isNegative ? '-' : ''}${exact}`
}
