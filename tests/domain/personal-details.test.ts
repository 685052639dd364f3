import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { personalDetailsIn } from '../../src/domain/personal-details.ts'

describe('an NHS number', () => {
  test.each([
    '943 476 5919',
    '943-476-5919',
    '9434765919',
    'Mrs B, 943 476 5919, was seen',
    '987 654 3210',
    '401 023 2137',
  ])('is found in %j', (text) => {
    expect(personalDetailsIn(text)).toEqual(['nhs-number'])
  })

  test.each([
    ['the check digit is wrong', '943 476 5918'],
    ['the check would be 10, which is never valid', '123 456 7890'],
    ['there are nine digits', '943 476 591'],
    ['there are eleven digits', '94347659190'],
    ['it is part of a longer number', '19434765919'],
  ])('is not found where %s: %s', (_why, text) => {
    expect(personalDetailsIn(text)).not.toContain('nhs-number')
  })

  test('is found behind a number that only looks like one', () => {
    expect(personalDetailsIn('943 476 5918 or 943 476 5919')).toEqual(['nhs-number'])
  })

  test('has one check digit at most, for any nine digits before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (nine) => {
        const found = [...'0123456789'].filter((digit) => personalDetailsIn(`${nine}${digit}`).includes('nhs-number'))
        expect(found.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('that has two digits changed over is not taken for one', () => {
    expect(personalDetailsIn('934 476 5919')).toEqual([])
  })
})

describe('an e-mail address', () => {
  test.each(['jo@example.org', 'Write to jo.b-c@mail.trust.nhs.uk today', '<jo@example.com>'])(
    'is found in %j',
    (text) => {
      expect(personalDetailsIn(text)).toEqual(['e-mail'])
    },
  )

  test.each(['meet @ three', 'cost @ £3.50', '@home', 'a@b', 'a@b.c'])('is not found in %j', (text) => {
    expect(personalDetailsIn(text)).toEqual([])
  })
})

describe('a phone number', () => {
  test.each([
    '07700 900123',
    '020 7946 0958',
    '(01632) 960 001',
    '01632-960001',
    '+44 7700 900123',
    '+447700900123',
    '+44 (0)20 7946 0958',
    '+44 (0) 20 7946 0958',
    'Call 07700 900123, and ask for the lead',
    'Call (016977) 2345 at night',
  ])('is found in %j', (text) => {
    expect(personalDetailsIn(text)).toEqual(['phone'])
  })

  test.each([
    'About 1,200 people in 2025',
    '14 of 37 in 2024-2025',
    '£120 000 000',
    '2026-11-25',
    '25/11/2026 to 30/11/2027',
    '00012',
    '07700 9001234',
    '9-07700 900123',
  ])('is not found in %j', (text) => {
    expect(personalDetailsIn(text)).toEqual([])
  })
})

test('each kind is named once, and ordinary words hold none', () => {
  expect(personalDetailsIn('a@b.org c@d.org 07700 900123 943 476 5919 07700 900124')).toEqual([
    'nhs-number',
    'e-mail',
    'phone',
  ])
  expect(personalDetailsIn('District nurses see 40 people a week.')).toEqual([])
  expect(personalDetailsIn('')).toEqual([])
})
