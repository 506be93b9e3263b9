/** A version of Hugo: `0.146.2` is `[0, 146, 2]`. */
export type HugoVersion = readonly [major: number, minor: number, patch: number]

/** The newest version whose rules are known. Sites that name none are taken for it. */
export const newestVersion: HugoVersion = [0, 169, 0]

/** The first version number in a text; undefined when there is none. */
export function parseVersion(text: string): HugoVersion | undefined {
  const match = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text)
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)]
}

/** Whether a version is a given one or newer. */
export function isAtLeast(version: HugoVersion, [major, minor]: readonly [number, number]): boolean {
  return version[0] > major || (version[0] === major && version[1] >= minor)
}
