/** The names of configuration files. `package.json` counts as well when it has the key `hugomark`. */
export const configNames: readonly string[] = ['ts', 'js', 'mjs', 'json', 'yaml', 'yml', 'toml'].map(
  extension => `hugomark.config.${extension}`,
)
