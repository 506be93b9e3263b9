import { it } from 'vitest'
import { mask, unmask } from '../../src/mask.ts'
it('x', () => {
  const s = '---\ntitle: a\n---\n{{< note >}}\n- item [a]({{< ref "x y" >}})\n{{< /note >}}\n\n{{< fig\r\n  src="a"\r\n\r\n>}} text {{</* a */>}}\n\n```js\n{{< highlight >}}\n```\n'
  for (const f of ['lint','format'] as const) { const m = mask(s, {for: f, frontmatter: true}); console.log(m.text, m.text.length, s.length, unmask(m.text + ' ', m)) }
})
