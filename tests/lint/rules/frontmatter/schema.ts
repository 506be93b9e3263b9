import type { RuleCases } from '../../rule-cases.ts'

const options = {
  schemas: [
    {
      files: ['content/blog/**'],
      schema: {
        type: 'object',
        required: ['author'],
        properties: {
          author: { type: 'string' },
          tags: { type: 'array', items: { enum: ['go', 'hugo'] } },
        },
      },
    },
    { type: 'recipe', schema: { properties: { minutes: { type: 'integer' } } } },
  ],
}

export const cases: RuleCases = {
  fails: [
    {
      name: 'a field that is required, and a value in a list',
      path: 'content/blog/a.md',
      source: '---\ntitle: A\ntags: [go, rust]\n---\n',
      options,
      reports: [
        '1:1-1:4 The front matter does not fit its schema: Instance does not have required property "author".',
        '3:12-3:16 "tags.1" does not fit the schema: Instance does not match any of ["go","hugo"].',
      ],
    },
    {
      name: 'pages of a type, in TOML',
      source: '+++\r\ntype = "recipe"\r\nminutes = "ten"\r\n+++\r\n',
      options,
      reports: [
        '3:11-3:16 "minutes" does not fit the schema: Instance type "string" is invalid. Expected "integer".',
      ],
    },
  ],
  passes: [
    { name: 'what fits', path: 'content/blog/a.md', source: '---\nauthor: B\ntags: [go]\n---\n', options },
    { name: 'other files', source: '---\ntags: [rust]\nminutes: ten\n---\n', options },
    { name: 'no schema', source: '---\ntags: [rust]\n---\n' },
  ],
}
