const firstAfter = 500
const every = 100

/** A bar on standard error that says how far long work is; only for a person who looks at a terminal. */
export interface Progress {
  step(done: number, name: string): void
  /** Takes the line away, before something else is printed. */
  clear(): void
}

/** `isShown` is false where the line would stand in the way of other output. */
export function createProgress(total: number, isShown: boolean): Progress {
  let next = performance.now() + firstAfter
  let isVisible = false
  return {
    step(done, name) {
      if (!isShown || performance.now() < next) return
      next = performance.now() + every
      isVisible = true
      // a terminal may say that it has 0 columns
      const width = (process.stderr.columns || 80) - 1
      process.stderr.write(
        `\r\x1b[2K${`${bar(done, total)} ${done} of ${total} files: ${name}`.slice(0, width)}`,
      )
    },
    clear() {
      if (isVisible) process.stderr.write('\r\x1b[2K')
      isVisible = false
    },
  }
}

const barWidth = 20

function bar(done: number, total: number): string {
  const filled = Math.floor((barWidth * Math.min(done, total)) / Math.max(total, 1))
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`
}
