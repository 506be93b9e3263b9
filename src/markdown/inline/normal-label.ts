/** A label of a link reference as labels are compared: in one case, with single spaces. */
export function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}
