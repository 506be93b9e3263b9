const extensions = ['toml', 'yaml', 'yml', 'json']

/** The names of a configuration file in the root of a site or module; the first one that exists counts. */
export const configNames: readonly string[] = ['hugo', 'config'].flatMap(base =>
  extensions.map(extension => `${base}.${extension}`),
)
