import { visibleText } from '../text/visible-text.ts'
import type { Colors } from './stream-style.ts'

/** One line about a file: `name:place: severity: message`, where `place` may be empty. */
export function problemLine(
  name: string,
  place: string,
  severity: 'error' | 'warning',
  message: string,
  style: Colors,
): string {
  const where = style.bold(`${visibleText(name)}:${place === '' ? '' : `${place}:`}`)
  const kind = severity === 'error' ? style.red('error') : style.yellow('warning')
  return `${where} ${kind}: ${visibleText(message)}\n`
}
