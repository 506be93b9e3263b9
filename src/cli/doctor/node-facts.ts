import type { DoctorReport } from './doctor-report.ts'

/** The Node that runs this, by what `engines` of our package.json says. */
export function nodeFacts(version: string): DoctorReport['node'] {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
  return { version, isSupported }
}
