import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visible, lines } from '../../src/exports/plain-text.ts'

const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 80 })

test('breaks text at 100 columns and loses no word', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 8 }), (text, indent) => {
      const written = lines(text.join(' '), indent, '- ')
      expect(Math.max(...written.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
      expect(written.trim().replace(/^- /, '').split(/\s+/)).toEqual(text)
    }),
  )
})

test('fills a line before it starts another', () => {
  const [first, second] = lines('word '.repeat(40)).split('\n')
  expect(first).toHaveLength(99)
  expect(second).toMatch(/^word/)
})

test('keeps what follows a bullet below its text', () => {
  const written = lines('word '.repeat(40), 2, '- ').split('\n')
  expect(written[0]).toMatch(/^ {2}- word/)
  expect(written.slice(1).every((line) => /^ {4}word/.test(line))).toBe(true)
})

test('leaves a word that is longer than a line whole', () => {
  const address = `https://example.org/${'a'.repeat(120)}`
  expect(lines(`see ${address} there`).split('\n')).toEqual(['see', address, 'there'])
})

describe('text that is shown', () => {
  test('has no character that steers a terminal or turns the text around it', () => {
    expect(visible('a\u001b[31m\u0000\u007f\u0085\u009b\u2028\u200f\u202e\u2069b')).toBe(
      'a\\u001b[31m\\u0000\\u007f\\u0085\\u009b\\u2028\\u200f\\u202e\\u2069b',
    )
    expect(visible('a\tb\r\nc')).toBe('a\\u0009b\\u000d\nc')
  })

  test('keeps every letter, joined emoji and line break', () => {
    const fine = 'Áine ‘Hartsea’ 看護 שלום 👩‍⚕️\n– §'
    expect(visible(fine)).toBe(fine)
  })

  test('is JSON that says the same, where it was JSON', () => {
    const odd = { 'a\u202e': 'b\u009b\u007f\u2029\\' }
    expect(JSON.parse(visible(JSON.stringify(odd, null, 2)))).toEqual(odd)
  })
})
