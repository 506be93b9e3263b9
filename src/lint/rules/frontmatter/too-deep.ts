import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const tooDeep = diagnosticRule({
  id: 'frontmatter/too-deep',
  description: 'Reports lists and maps that are nested too deep.',
  why: 'What is below 250 levels of YAML, or 1000 of TOML and JSON, is not read here.',
  advice: 'Look for the program that has written the block; no author nests that deep.',
})
