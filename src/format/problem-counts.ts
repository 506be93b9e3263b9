/** `3 problems (1 error, 2 warnings)`; there is at least one. */
export function problemCounts(errors: number, warnings: number, infos: number): string {
  const kinds = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(infos > 0 ? [`${infos} info`] : []),
  ]
  return `${counted(errors + warnings + infos, 'problem')} (${kinds.join(', ')})`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
