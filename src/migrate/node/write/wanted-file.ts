/** A file that is to stand in the output folder. */
export interface WantedFile {
  readonly path: string
  /** The Hugo file that it is made of, as a path of the site's host. */
  readonly source?: string
  /** What is in it, and in the Hugo file; undefined when that is gone. Read when it is its turn, as some are large. */
  read(): Promise<{ readonly bytes: Uint8Array; readonly sourceHash?: string } | undefined>
}
