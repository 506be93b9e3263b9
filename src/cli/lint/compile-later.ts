import { setFlagsFromString } from 'node:v8'

/**
 * Has the engine optimize what is really hot only, in this process and its threads. A run over a site passes through some
 * thousand functions that are each warm for a moment: by default a third of its processor time goes into compiling them
 * again (docs/decisions/011-lint.md).
 */
export function compileLater(): void {
  const [major] = process.versions.v8.split('.').map(Number)
  // the engines of Node 20 to 24; another one may not know the flag, and would say so
  if (major !== undefined && major >= 11 && major <= 13) setFlagsFromString('--interrupt-budget=1000000')
}
