import type { MessageData } from '../rule-report.ts'

/** Fills the placeholders of a message in, like `{name}`. Unknown ones stay as they are. */
export function fillMessage(template: string, data: MessageData = {}): string {
  return template.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(data, name) ? String(data[name]) : whole,
  )
}
