/** A table of the ASCII characters of a set: 1 for each member. Looking up is faster than to compare or to hash. */
export function charTable(members: string | RegExp): Uint8Array {
  const isMember = (char: string) =>
    typeof members === 'string' ? members.includes(char) : members.test(char)
  return Uint8Array.from({ length: 128 }, (_, code) => (isMember(String.fromCharCode(code)) ? 1 : 0))
}
