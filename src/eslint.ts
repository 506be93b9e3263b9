export { type EslintPlugin, type EslintPreset, eslintPlugin } from './eslint/eslint-plugin.ts'
export type { ContentLanguageOptions } from './eslint/lint-task.ts'
export type { EslintRule } from './eslint/to-eslint-rule.ts'
