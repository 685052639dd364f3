import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf } from '../../src/domain/hash.ts'

test('a mark of a text is what it has been since marks were first kept', () => {
  expect(['', 'needfirst', 'naïve – 😀 £5', '\ud83d'].map(hashOf)).toEqual([
    '1ps9wxbi90v2v',
    '1u9w28vy4fexb',
    'j00l3t1t8oe69',
    '180a2421983n3m',
  ])
})

test('texts that differ by one sign have other marks', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      (text, more) => {
        expect(hashOf(text + more)).not.toBe(hashOf(text))
      },
    ),
  ))
