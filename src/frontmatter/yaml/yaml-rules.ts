/** `1.2` as Hugo 0.152 and later reads YAML, `1.1` as the versions before. */
export type YamlRules = '1.2' | '1.1'
