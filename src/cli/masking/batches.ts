const placeOfFiles = '{}'
/** Below what systems take as arguments in one go. */
const longest = process.platform === 'win32' ? 20_000 : 100_000

/** The arguments of each run: files take the place of `{}`, or stand behind the rest, as many as a run takes. */
export function batches(args: readonly string[], files: readonly string[]): string[][] {
  const runs: string[][] = []
  let batch: string[] = []
  let length = 0
  const end = () => {
    if (batch.length === 0) return
    const own = batch
    runs.push(
      args.includes(placeOfFiles)
        ? args.flatMap(arg => (arg === placeOfFiles ? own : [arg]))
        : [...args, ...own],
    )
    batch = []
    length = 0
  }
  for (const file of files) {
    if (length + file.length > longest) end()
    batch.push(file)
    length += file.length + 1
  }
  end()
  return runs
}
