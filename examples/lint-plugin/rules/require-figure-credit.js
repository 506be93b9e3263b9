// @ts-check

/**
 * Reports figures that do not say who made the picture.
 *
 * @type {import('hugomark/lint').Rule}
 */
export const requireFigureCredit = {
  meta: {
    id: 'acme/require-figure-credit',
    description: 'Reports calls of `figure` without a credit.',
    why: 'The licences of most pictures ask for the name of their author.',
    advice: 'Give the parameter `attr`. With the option `credit`, `--fix-unsafe` writes it.',
    severity: 'warning',
    presets: [],
    fix: 'unsafe',
    messages: { missing: 'This "{name}" has no "{parameter}". Say who made the picture.' },
    schema: {
      type: 'object',
      properties: {
        names: {
          type: 'array',
          items: { type: 'string' },
          description: 'The shortcodes that show pictures.',
        },
        parameter: { type: 'string', minLength: 1, description: 'The parameter that holds the credit.' },
        credit: {
          type: 'string',
          minLength: 1,
          description: 'What the fix writes; without it there is no fix.',
        },
      },
      additionalProperties: false,
    },
    defaults: { names: ['figure'], parameter: 'attr' },
    url: 'https://github.com/hugomark/hugomark/tree/main/examples/lint-plugin#acmerequire-figure-credit',
  },
  create(context) {
    const { names, parameter, credit } =
      /** @type {{ names: readonly string[], parameter: string, credit?: string }} */ (
        /** @type {unknown} */ (context.options)
      )
    return {
      shortcode({ name, params, openTag }) {
        if (openTag === undefined || !names.includes(name)) return
        // a call has parameters of one kind only, so that a name cannot be added to a list
        if (params.some(({ type }) => type === 'positionalParam')) return
        if (params.some(param => param.type === 'namedParam' && param.name === parameter)) return
        // behind the last parameter, or behind the name
        const startOffset = openTag.start.offset
        const nameEnd = context.source.indexOf(name, startOffset) + name.length
        const at = params.at(-1)?.position?.end.offset ?? nameEnd
        context.report({
          messageId: 'missing',
          data: { name, parameter },
          startOffset,
          endOffset: openTag.end.offset,
          ...(credit !== undefined && {
            unsafeFix: [{ startOffset: at, endOffset: at, text: ` ${parameter}=${JSON.stringify(credit)}` }],
          }),
        })
      },
    }
  },
}
