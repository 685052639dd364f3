import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparable, inShort, isBlank, onOneLine, plain, sameText, withoutControls } from '../../src/domain/text.ts'

describe('a text is blank', () => {
  test.each([
    ['it is empty', ''],
    ['it is spaces of all kinds', ' \t\n\u00a0\u2009\u202f\u3000\u1680'],
    ['it is zero-width characters', '\u200b\u200c\u200d\u2060\ufeff'],
    ['it is soft hyphens', '\u00ad\u00ad'],
    ['it is marks of direction', '\u200e\u200f\u061c\u202e\u2066\u2069'],
    ['it is Hangul fillers', '\u3164\uffa0\u115f\u1160'],
    ['it is the blank of braille', '\u2800'],
    ['it is variation selectors', '\ufe0f\ufe00\u{e0100}'],
    ['it is tags', '\u{e0041}\u{e007f}'],
    ['it is control characters', '\u0000\u0007\u001b\u0085'],
    ['it is halves of characters', '\ud800 \udc00'],
  ])('where %s', (_why, text) => expect(isBlank(text)).toBe(true))

  test.each([
    'a',
    '.',
    '0',
    ' \u200bx',
    '❤️',
    '\u200fسلام',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  ])('not where something can be seen: %j', (text) => expect(isBlank(text)).toBe(false))
})

describe('two texts are the same', () => {
  test.each([
    ['spaces', 'Hartsea  Trust ', 'Hartsea\u00a0Trust'],
    ['thin spaces', 'NHS\u2009Trust', 'nhs trust'],
    ['line breaks', 'Hartsea\r\nTrust', 'Hartsea Trust'],
    ['case', 'HARTSEA TRUST', 'Hartsea Trust'],
    ['a soft hyphen', 'Com\u00admunity trust', 'Community trust'],
    ['a zero-width space', 'Hartsea\u200bTrust', 'HartseaTrust'],
    ['marks of direction', '\u202aHartsea\u202c', 'Hartsea'],
    ['full-width letters and digits', 'Ｗａｒｄ　１２', 'Ward 12'],
    ['dashes', 'Hartsea–Upton', 'Hartsea-Upton'],
    ['a no-break hyphen', 'Hartsea\u2011Upton', 'Hartsea-Upton'],
    ['apostrophes', 'St Mary’s', "St Mary's"],
    ['a grave accent for an apostrophe', 'St Mary`s', "St Mary's"],
    ['quotation marks', '“The Hub”', '"The Hub"'],
    ['accents that something unseen parts', 'Ty\u200d\u0302', 'Tŷ'],
    ['accents in one piece or two', 'Caffi Tŷ', 'Caffi Ty\u0302'],
  ])('whatever their %s', (_what, one, other) => {
    expect(sameText(one, other)).toBe(true)
    expect(comparable(one)).toBe(comparable(other))
  })

  test.each([
    ['Hartsea Trust', 'Hartsea Trusts'],
    ['Ward 1', 'Ward 2'],
    ['Tŷ', 'Ty'],
    ['a b', 'ab'],
  ])('not where %j is not %j', (one, other) => expect(sameText(one, other)).toBe(false))

  test('and comparing twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(comparable(comparable(text))).toBe(comparable(text))
      }),
    )
  })
})

describe('a text to be checked', () => {
  test.each([
    ['digits of other widths and scripts', '９٩۹९৯੯૯𝟗', '99999999'],
    ['spaces', 'a\u00a0b\u2009c\td', 'a b c d'],
    ['dashes', 'a‐b‑c–d—e−f', 'a-b-c-d-e-f'],
    ['dots', 'a․b·c。d．e', 'a.b.c.d.e'],
    ['line breaks', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['an at sign', 'a＠b﹫c', 'a@b@c'],
  ])('has one kind of %s', (_what, text, as) => expect(plain(text)).toBe(as))

  test('is never longer than it came', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(text).length).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('a text without controls', () => {
  test.each([
    ['cannot colour or clear a terminal', '\u001b[31mred\u001b[0m\u0007', '[31mred[0m'],
    ['has no controls of the upper half', 'a\u009bb\u0090c', 'abc'],
    ['cannot turn the order of what follows', 'exe\u202egpj', 'exegpj'],
    ['cannot leave an isolate open', '\u2066a\u2069\u2067b', 'ab'],
    ['has lines that break as lines do', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['keeps tabs', 'a\tb', 'a\tb'],
    ['has no halves of characters', 'a\ud800b', 'ab'],
    ['keeps what people write', 'Tŷ Gofal 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👩‍⚕️ رعاية \u200f', 'Tŷ Gofal 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👩‍⚕️ رعاية \u200f'],
  ])('%s', (_what, text, as) => expect(withoutControls(text)).toBe(as))

  test('stands on one line where one is needed', () => {
    expect(onOneLine(' a\nb\u2028\tc\u0000 ')).toBe('a b c')
  })
})

describe('a name in short', () => {
  test.each([
    ['stays as it is', 'need', 'need'],
    ['stands on one line', 'a\n\u001b[2J\u202eb', 'a [2Jb'],
    ['is cut, and says so', 'k'.repeat(100_000), `${'k'.repeat(79)}…`],
    ['is cut between characters', '🏥'.repeat(100), `${'🏥'.repeat(79)}…`],
    ['is cut nowhere where it just fits', 'k'.repeat(80), 'k'.repeat(80)],
  ])('%s', (_what, name, as) => expect(inShort(name)).toBe(as))
})
