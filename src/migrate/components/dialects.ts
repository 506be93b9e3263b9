import { escapeMarkup } from '../../text/escape-markup.ts'
import { reactAttribute } from '../jsx/html/react-attributes.ts'
import { type ComponentProp, variableName } from './component-shape.ts'
import type { AttributePart, Test, Value } from './component-view.ts'
import type { MarkupDialect } from './print-markup.ts'
import { scriptParts, scriptTest, scriptValue } from './script-expression.ts'

/** Text of an attribute that no parameter is in; undefined for others. */
function staticText(parts: readonly AttributePart[]): string | undefined {
  const texts = parts.map(part => (part.type === 'text' ? part.value : undefined))
  return texts.includes(undefined) ? undefined : texts.join('')
}

const jsxText = (source: string) => source.replace(/[{}]/g, brace => `{'${brace}'}`)

function jsxDialect(
  hasInner: string,
  inner: string,
): Omit<MarkupDialect, 'html' | 'attribute'> & { names: Parameters<typeof scriptValue>[1] } {
  const names = { prop: variableName, hasInner }
  return {
    names,
    text: jsxText,
    value: value => `{${scriptValue(value, names)}}`,
    inner,
    inlineInner: inner,
    condition: (test, then, otherwise) => {
      const side = (text: string) => (text === '' ? 'null' : `<>${text}</>`)
      return `{${scriptTest(test, names)} ? ${side(then)} : ${side(otherwise)}}`
    },
    voidEnd: ' />',
    step: '  ',
  }
}

function scriptAttribute(
  parts: readonly AttributePart[],
  test: Test | undefined,
  names: Parameters<typeof scriptValue>[1],
): string {
  const value = scriptParts(parts, names)
  return test === undefined ? value : `${scriptTest(test, names)} ? ${value} : undefined`
}

const astroBase = jsxDialect("Astro.slots.has('default')", '<slot />')

/** Components of Astro. */
export const astroDialect: MarkupDialect = {
  ...astroBase,
  html: value => `<Fragment set:html={${scriptValue(value, astroBase.names)}} />`,
  attribute({ name, parts, test }) {
    if (parts === null)
      return test === undefined ? ` ${name}` : ` ${name}={Boolean(${scriptTest(test, astroBase.names)})}`
    const text = staticText(parts)
    if (text !== undefined && test === undefined) return ` ${name}="${escapeMarkup(text)}"`
    return ` ${name}={${scriptAttribute(parts, test, astroBase.names)}}`
  },
}

const reactBase = jsxDialect('children', '{children}')

/** Components of React. */
export const reactDialect: MarkupDialect = {
  ...reactBase,
  html: value =>
    `<span dangerouslySetInnerHTML={{ __html: ${scriptValue(value, reactBase.names)} ?? '' }} />`,
  attribute({ name, parts, test }) {
    const own = reactAttribute(name.toLowerCase())
    if (parts === null)
      return test === undefined ? ` ${own}` : ` ${own}={Boolean(${scriptTest(test, reactBase.names)})}`
    const text = staticText(parts)
    // React takes styles as objects
    if (name.toLowerCase() === 'style') return undefined
    if (text !== undefined && test === undefined) return ` ${own}="${escapeMarkup(text)}"`
    return ` ${own}={${scriptAttribute(parts, test, reactBase.names)}}`
  },
}

/** Single-file components of Vue, for props that are all declared. */
export function vueDialect(props: readonly ComponentProp[]): MarkupDialect {
  const declared = new Set(props.map(({ name }) => name))
  const names = {
    prop: (name: string) => (declared.has(name) ? `$props.${name}` : `$attrs.${name}`),
    hasInner: '$slots.default',
  }
  const quoted = (script: string) => script.replaceAll('"', '&quot;')
  return {
    text: source => source.replaceAll('{{', "{{ '{{' }}"),
    value: value => `{{ ${scriptValue(value, names)} }}`,
    html: value => `<span v-html="${quoted(scriptValue(value, names))}"></span>`,
    inner: '<slot />',
    inlineInner: '<slot />',
    condition: (test, then, otherwise) => {
      const start = `<template v-if="${quoted(scriptTest(test, names))}">${then}</template>`
      return otherwise === '' ? start : `${start}<template v-else>${otherwise}</template>`
    },
    attribute({ name, parts, test }) {
      if (parts === null)
        return test === undefined ? ` ${name}` : ` :${name}="Boolean(${quoted(scriptTest(test, names))})"`
      const text = staticText(parts)
      if (text !== undefined && test === undefined) return ` ${name}="${escapeMarkup(text)}"`
      return ` :${name}="${quoted(scriptAttribute(parts, test, names))}"`
    },
    voidEnd: ' />',
    step: '  ',
  }
}

const literal = (text: string) => text.replace(/[\\`]|\$\{/g, '\\$&')

/** The inside of a template literal of JavaScript, for shortcodes of Eleventy; `html` escapes a value. */
export const eleventyDialect: MarkupDialect = (() => {
  const names = { prop: variableName, hasInner: 'content' }
  const value = (of: Value) => `\${html(${scriptValue(of, names)})}`
  const condition = (test: Test, then: string, otherwise: string) =>
    `\${${scriptTest(test, names)} ? \`${then}\` : \`${otherwise}\`}`
  return {
    text: literal,
    value,
    html: of => `\${${scriptValue(of, names)} ?? ''}`,
    inner: `\n\n\${content}\n\n`,
    inlineInner: `\${content}`,
    condition,
    attribute({ name, parts, test }) {
      const text = parts === null ? ` ${name}` : ` ${name}="\${html(${scriptParts(parts, names)})}"`
      const fixed = parts === null ? undefined : staticText(parts)
      const printed = fixed === undefined ? text : ` ${name}="${literal(escapeMarkup(fixed))}"`
      return test === undefined ? printed : condition(test, printed, '')
    },
    voidEnd: '>',
    // what is far in becomes code behind a blank line
    step: '',
  }
})()
