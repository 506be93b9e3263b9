/** The host of an address of the web, in lower case and without its port; undefined when it names none. */
export function hostOf(address: string): string | undefined {
  const match = /^(?:https?:)?\/\/(?:[^/?#@\s]*@)?(\[[^\]\s]*\]|[^/?#:\s]+)/i.exec(address.trim())
  return match?.[1]?.toLowerCase()
}
