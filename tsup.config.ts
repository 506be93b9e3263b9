import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      hugo: 'src/hugo.ts',
      site: 'src/site.ts',
      'site-node': 'src/site-node.ts',
    },
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    dts: true,
    clean: true,
    minify: false,
    // only site-node has any, the rest is checked to have none
    external: [/^node:/],
    // see docs/decisions/001-bundle-chevrotain.md
    noExternal: [/^chevrotain/, /^@chevrotain\//],
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    noExternal: [/^chevrotain/, /^@chevrotain\//],
  },
])
