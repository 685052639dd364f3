import { generate, lexer, parse, walk } from 'css-tree'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const looks = /prefers-color-scheme|prefers-contrast|forced-colors/
/** What neither comes, goes nor moves anything. */
const ofColour = /^(color|background|border-color|outline(-offset)?|box-shadow|fill|stroke|forced-color-adjust)$/

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))

test('the dark look and forced colours change colours alone, so that what does not read colours need not be asked again', () => {
  const others: string[] = []
  let seen = 0
  for (const css of filesIn('src', /\.css$/))
    walk(parse(css, { parseCustomProperty: true }), {
      visit: 'Declaration',
      enter(declaration) {
        const { property, value } = declaration
        if (!this.atrule?.prelude || !looks.test(generate(this.atrule.prelude))) return
        seen++
        const isColour = property.startsWith('--') ? lexer.matchType('color', value).matched : ofColour.test(property)
        if (!isColour) others.push(generate(declaration))
      },
    })
  expect(others).toEqual([])
  expect(seen).toBeGreaterThan(10)
  expect(filesIn('src', /\.(tsx?|js)$/).filter((script) => looks.test(script))).toEqual([])
})
