import { posix } from 'node:path'

/** A path of the host as seen from a folder of the host; `.` for the folder itself. */
export function pathFrom(folder: string, path: string): string {
  return posix.relative(`/${folder}`, `/${path}`) || '.'
}
