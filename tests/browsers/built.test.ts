// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'acorn'
import { generate, parse as parseStyles, walk } from 'css-tree'
import { beforeAll, expect, test } from 'vitest'
import { buildIfChanged } from '../fixtures/build.ts'
import { exceptions } from './exceptions.ts'
import { lacksInScripts } from './in-scripts.ts'
import { lacksInStyles, unknownInStyles } from './in-styles.ts'

const dist = new URL('../../dist/', import.meta.url)
const files = (ending: string): readonly string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(new URL(name, dist), 'utf8'))

beforeAll(buildIfChanged, 120_000)

/** The layers of a style sheet, from the one that gives way to all to the one that gives way to none. */
function layersOf(css: string): readonly string[] {
  const names: string[] = []
  walk(parseStyles(css), (node) => {
    if (node.type === 'Atrule' && node.name === 'layer' && node.prelude)
      names.push(...generate(node.prelude).split(','))
  })
  return [...new Set(names)]
}

const isBelow = (feature: string, name: string) => feature === name || feature.startsWith(`${name}.`)
const allLacks = () => [...lacksInScripts(files('.js')), ...files('.css').flatMap(lacksInStyles)]

test('nothing that was built needs more than the declared browsers have', () => {
  const needed = allLacks().filter(({ feature }) => !Object.keys(exceptions).some((name) => isBelow(feature, name)))
  expect(needed).toEqual([])
})

test('every exception is one that is still needed', () => {
  const found = allLacks()
  const idle = Object.keys(exceptions).filter((name) => !found.some(({ feature }) => isBelow(feature, name)))
  expect(idle).toEqual([])
})

test('the data know every property and selector of the styles', () => {
  expect(files('.css').flatMap(unknownInStyles)).toEqual([])
})

test('the styles of the first page put every layer in its place, so that a page may bring its own at any time', () => {
  const page = readFileSync(new URL('index.html', dist), 'utf8')
  const [, first] = /<link rel="stylesheet"[^>]* href="\.\/(.*?)"/.exec(page)!
  expect(layersOf(readFileSync(new URL(first!, dist), 'utf8'))).toEqual(
    layersOf(readFileSync('src/ui/styles/index.css', 'utf8')),
  )
})

test('what says that a browser is too old can be read by one', () => {
  const script = readFileSync(new URL('assets/first-paint.js', dist), 'utf8')
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow()
})
