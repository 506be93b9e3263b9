/**
 * Whose verdict counts where readers of TOML differ: `hugo` is Hugo 0.169 with its go-toml 2.4.3, `smol-toml`
 * is smol-toml 1.9.1. docs/decisions/005-toml.md lists the differences.
 */
export type TomlDialect = 'hugo' | 'smol-toml'
