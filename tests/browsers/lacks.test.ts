// @vitest-environment node
import { expect, test } from 'vitest'
import { lacksInScripts } from './in-scripts.ts'
import { lacksInStyles } from './in-styles.ts'

const inScript = (script: string) => lacksInScripts([script]).map(({ feature }) => feature)
const inStyle = (css: string) => lacksInStyles(css).map(({ feature }) => feature)

test.for([
  ['a selector', 'li:has(b) { color: red }', 'css.selectors.has'],
  ['nesting', 'li { & b { color: red } }', 'css.selectors.nesting'],
  ['a property', 'p { field-sizing: content }', 'css.properties.field-sizing'],
  ['a value of a property', 'p { overflow: clip }', 'css.properties.overflow.clip'],
  ['a function', 'p { color: color-mix(in srgb, red, blue) }', 'css.types.color.color-mix'],
  ['a function in a custom property', ':root { --paper: light-dark(#fff, #000) }', 'css.types.color.light-dark'],
  ['a unit', 'p { height: 50cqw }', 'css.types.length.container_query_length_units'],
  ['an at-rule', '@container (width > 10px) { p { color: red } }', 'css.at-rules.container'],
])('a style sheet is caught at %s that a declared browser lacks', ([, css, feature]) => {
  expect(inStyle(css!)).toContain(feature)
})

test('a declaration behind a question whether it is known, or with the prefix that a browser has, is let be', () => {
  expect(inStyle('@supports (field-sizing: content) { p { field-sizing: content } }')).not.toContain(
    'css.properties.field-sizing',
  )
  expect(inStyle('p { hyphens: auto }')).toContain('css.properties.hyphens')
  expect(inStyle('p { -webkit-hyphens: auto; hyphens: auto }')).not.toContain('css.properties.hyphens')
})

test.for([
  ['a method by its name', 'list.toSorted()', 'javascript.builtins.Array.toSorted'],
  ['a method of a built-in', 'Object.groupBy(list, by)', 'javascript.builtins.Object.groupBy'],
  ['another', 'const { promise } = Promise.withResolvers()', 'javascript.builtins.Promise.withResolvers'],
  ['a method of a set', 'ids.isSubsetOf(others)', 'javascript.builtins.Set.isSubsetOf'],
  ['a look-behind', 'text.match(/(?<!a)b/)', 'javascript.regular_expressions.lookbehind_assertion'],
  ['a pattern in a text', 'new RegExp("(?<=a)b")', 'javascript.regular_expressions.lookbehind_assertion'],
  ['a flag of a pattern', 'const a = /[a--b]/v', 'javascript.builtins.RegExp.unicodeSets'],
  ['syntax', 'class A { static { a() } }', 'javascript.classes.static.initialization_blocks'],
  ['an interface', 'new Intl.Segmenter("en")', 'javascript.builtins.Intl.Segmenter'],
  ['a member of the document', 'document.startViewTransition(a)', 'api.Document.startViewTransition'],
  ['a member of any element', 'form.requestSubmit()', 'api.HTMLFormElement.requestSubmit'],
  ['a global function', 'requestIdleCallback(a)', 'api.Window.requestIdleCallback'],
  ['an event', 'addEventListener("scrollend", a); it.addEventListener("scrollend", a)', 'api.Document.scrollend_event'],
  ['an attribute', 'jsx("div", { inert: true })', 'html.global_attributes.inert'],
])('a script is caught at %s that a declared browser lacks', ([, script, feature]) => {
  expect(inScript(script!)).toContain(feature)
})

test.for([
  ['asked for with ?.', 'navigator.share?.(it)'],
  ['asked for with typeof', 'const has = typeof requestIdleCallback'],
  ['a name of our own', 'const families = { union: (a) => a }; families.union(1)'],
  ['a local name', 'function a(scheduler) { return scheduler }'],
  ['in every declared browser', 'structuredClone(list.findLast(a)); Object.hasOwn(a, "b"); list.at(-1)'],
])('a script is let be where something is %s', ([, script]) => {
  expect(inScript(script!)).toEqual([])
})
