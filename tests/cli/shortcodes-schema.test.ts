import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import signatures from '../../schema/shortcodes.schema.json' with { type: 'json' }
import report from '../../schema/shortcodes-report.schema.json' with { type: 'json' }
import { runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
ajv.addSchema(signatures, 'shortcodes.schema.json')
const validate = ajv.compile(report)

function errorsOf(value: unknown): unknown {
  return validate(value) ? [] : validate.errors
}

const site = {
  'hugo.toml': 'theme = "gone"\n',
  'layouts/shortcodes/note.html': '{{ .Get "kind" }}{{ .Inner }}',
  'layouts/shortcodes/broken.html': '{{ if }}',
  'hugomark.shortcodes.yaml':
    'shortcodes:\n  card: { description: "A card.", nmaed: [] }\n  note: { named: [{ name: kind, required: true }] }\n',
  'content/a.md': '{{< note kind=1 >}}a{{< /note >}}{{< note />}}{{% param "x" %}}{{< lost >}}',
  'content/refused.md': '{{< note',
}

describe('schema/shortcodes-report.schema.json', () => {
  test.each([[[]], [['--embedded']], [['--hugo', '0.111', '--embedded']]])(
    'accepts the output with %j',
    options => {
      const { out } = runCli(['shortcodes', '--json', ...options], { cwd: tempSite(site) })
      const printed = JSON.parse(out)
      expect(errorsOf(printed)).toEqual([])
      // every list that the schema describes has something to be checked
      for (const key of [
        'shortcodes',
        'neverUsed',
        'neverDefined',
        'missingModules',
        'problems',
        'refusedFiles',
      ]) {
        expect([key, printed[key].length > 0]).toEqual([key, true])
      }
    },
  )

  test('refuses other keys, and shortcodes without a signature', () => {
    const { out } = runCli(['shortcodes', '--json'], { cwd: tempSite(site) })
    const printed = JSON.parse(out)
    expect(errorsOf({ ...printed, more: 1 })).not.toEqual([])
    const [{ signature: _, ...first }] = printed.shortcodes
    expect(errorsOf({ ...printed, shortcodes: [first] })).not.toEqual([])
  })
})
