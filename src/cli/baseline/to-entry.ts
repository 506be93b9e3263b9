import { fingerprint } from '../../format/fingerprint.ts'
import type { LintMessage } from '../../lint/lint-message.ts'
import type { BaselineEntry } from './baseline.ts'

/**
 * What a baseline keeps of a message. Lines count without their white space, so that indentation may change; numbers in
 * the message do not count, as many are those of lines. `lines` are those of the file.
 */
export function toEntry({ ruleId, message, position }: LintMessage, lines: readonly string[]): BaselineEntry {
  const at = position.start.line - 1
  const text = message.replace(/\d+/g, '0')
  const own = squeeze(lines[at])
  const before = nearest(lines, at, -1)
  const after = nearest(lines, at, 1)
  return {
    rule: ruleId,
    message: message.split('\n', 1)[0]!,
    line: fingerprint([text, own].join('\0')),
    context: fingerprint([text, before, own, after].join('\0')),
    count: 1,
  }
}

/** The next line that is not blank, of a few. */
function nearest(lines: readonly string[], at: number, step: 1 | -1): string {
  for (let distance = 1; distance <= 3; distance++) {
    const line = squeeze(lines[at + distance * step])
    if (line !== '') return line
  }
  return ''
}

function squeeze(line = ''): string {
  // a longer line is told apart by its start
  return line.slice(0, 2000).replace(/\s+/g, '')
}
