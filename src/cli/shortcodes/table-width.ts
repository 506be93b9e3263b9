/** The columns that a table may take: those of the terminal, else what COLUMNS says, else 100. */
export function tableWidth(): number {
  const { COLUMNS: told = '' } = process.env
  // a terminal may say that it has 0 columns
  return process.stdout.columns || (/^[1-9]\d{0,4}$/.test(told) ? Number(told) : 100)
}
