import { expect, test } from 'vitest'
import { lookUps } from './own-keys.ts'
import { outsideLayers, styledInSeveral, styledInVain } from './styled.ts'
import { textsBeside } from './text-beside.ts'

test('what stands under an id is looked up among own keys alone: an id may be called "constructor"', () => {
  expect(lookUps()).toEqual([])
})

test('a translated page is found again: text that changes, goes, or has something put before it is alone in its element', () => {
  expect(textsBeside()).toEqual([])
})

test('a class is styled in one file', () => {
  expect(styledInSeveral()).toEqual([])
})

test('what is styled is somewhere to be seen', () => {
  expect(styledInVain()).toEqual([])
})

test('every style stands in a layer', () => {
  expect(outsideLayers()).toEqual([])
})
