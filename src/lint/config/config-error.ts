/** Thrown for a configuration that cannot be used. The message names every problem, each in a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
