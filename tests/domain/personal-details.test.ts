import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { personalDetailsIn } from '../../src/domain/personal-details.ts'
import { pointsToNobody, pointsToSomebody } from '../fixtures/typed-details.ts'

test.each(pointsToSomebody)('%j points to somebody', (text, ...kinds) => {
  expect(personalDetailsIn(text)).toEqual(kinds)
})

test.each(pointsToNobody)('%j points to nobody', (text) => {
  expect(personalDetailsIn(text)).toEqual([])
})

test('an NHS number has one check digit at most, for any nine digits before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (nine) => {
      const found = [...'0123456789'].filter((digit) => personalDetailsIn(`${nine}${digit}`).includes('nhs-number'))
      expect(found.length).toBeLessThanOrEqual(1)
    }),
  )
})

describe('what a text points to does not change', () => {
  const numbers = ['943 476 5919', '07700 900 123', '020 7946 0958', '+44 7700 900123', '0044 20 7946 0958']
  const unseen = fc.constantFrom('\u200b', '\u00ad', '\u2060', '\ufeff', '\u202a', '\u200f', '\ufe0f')
  const separators = fc.constantFrom(' ', '\u00a0', '\u2009', '-', '–', '\u2011', '−', '.', '·', '\n', '\t', ' - ', '/')
  const texts = fc.constantFrom(...pointsToSomebody.map(([text]) => text), ...pointsToNobody)

  test('with what nobody can see in it', () => {
    fc.assert(
      fc.property(texts, unseen, fc.nat(80), (text, hidden, place) => {
        const at = place % (text.length + 1)
        expect(personalDetailsIn(text.slice(0, at) + hidden + text.slice(at))).toEqual(personalDetailsIn(text))
      }),
    )
  })

  test('with another separator in its number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...numbers), separators, (number, separator) => {
        expect(personalDetailsIn(number.replaceAll(' ', separator))).toEqual(personalDetailsIn(number))
      }),
    )
  })

  test('with digits of full width', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        expect(personalDetailsIn(wide)).toEqual(personalDetailsIn(text))
      }),
    )
  })
})

test('any text can be looked through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(() => personalDetailsIn(text)).not.toThrow()
    }),
  )
})

/** Far above what a linear pass takes here on the busiest machine, and far below a quadratic one at this length. */
const hang = 10_000

test.each(['a', '7', '.', '@', 'a@', '1 ', '0 ', '-1', '(0)', ' at ', '١', 'www.', '\u200b', 'tel 1 '])(
  'two million characters of %j do not hang',
  { timeout: hang },
  (piece) => {
    expect(personalDetailsIn(piece.repeat(2_000_000 / piece.length))).toBeDefined()
  },
)
