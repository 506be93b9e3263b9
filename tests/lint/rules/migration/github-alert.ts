import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'an alert',
      source: '> [!NOTE]\n> Text.\n',
      reports: ['1:3-1:10 MDX prints "[!NOTE]" as text. Use a component or a plugin for alerts.'],
    },
    {
      name: 'asides',
      source: '> [!warning]- Title\r\n> Text.\r\n',
      options: {
        target: 'starlight',
      },
      reports: ['1:3-1:14 Starlight prints "[!warning]" as text. Write the alert as ":::caution".'],
    },
    {
      name: 'in a list',
      source: '- A\n  > [!CAUTION]\n  > Text.\n',
      options: {
        target: 'docusaurus',
      },
      reports: ['2:5-2:15 Docusaurus prints "[!CAUTION]" as text. Write the alert as ":::danger".'],
    },
  ],
  passes: [
    {
      name: 'a quotation',
      source: '> Note: text.\n',
    },
    {
      name: 'a link',
      source: '> [!NOTE](a.md)\n',
    },
    {
      name: 'VitePress knows them',
      source: '> [!NOTE]\n> Text.\n',
      options: {
        target: 'vitepress',
      },
    },
  ],
}
