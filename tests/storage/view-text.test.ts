import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { longestLine, longestShortText } from '../../src/domain/assessment.ts'
import { fromFile } from '../../src/storage/opened-file.ts'
import { largestView, viewFileName, viewFromText, viewToText } from '../../src/storage/view-text.ts'
import { anAnswer, aView } from '../fixtures/views.ts'

const view = aView()
const changed = (given: object): string => JSON.stringify({ ...view, ...given })
const withAnswer = (given: object): string => changed({ answers: [{ ...view.answers[0], ...given }] })

describe('the file of a view', () => {
  it('is read back as it was saved, and named by what it is', () => {
    expect(viewFromText(viewToText(view))).toEqual({ ok: true, view })
    expect(viewFileName(view)).toBe('home-from-hospital-2026-11-30.needfirst-view.json')
    expect(viewFileName({ title: ' … ', day: '2026-11-30' })).toBe('assessment-2026-11-30.needfirst-view.json')
  })

  it('is told from an assessment where that is opened', () => {
    expect(fromFile(viewToText(view))).toEqual({ ok: false, reason: 'a-view' })
  })

  it.each([
    ['a field that no view has', changed({ name: 'Jo' })],
    ['a field of an answer that no view has', withAnswer({ who: 'Jo' })],
    ['no answer', changed({ answers: [] })],
    [
      'more answers than are ever asked',
      changed({ answers: Array.from({ length: 101 }, (_, at) => anAnswer(`q${at}`)) }),
    ],
    ['a question twice', changed({ answers: [anAnswer('q1'), anAnswer('q1')] })],
    ['a level that is none', withAnswer({ level: 4 })],
    ['a level as a word', withAnswer({ level: '2' })],
    ['three sentences', withAnswer({ levels: ['a', 'b', 'c'] })],
    ['five sentences', withAnswer({ levels: ['a', 'b', 'c', 'd', 'e'] })],
    ['a sentence that is too long', withAnswer({ levels: ['a', 'b', 'c', 'd'.repeat(longestLine + 1)] })],
    ['a reason that is too long', withAnswer({ reason: 'a'.repeat(longestShortText + 1) })],
    ['a reason that is no text', withAnswer({ reason: null })],
    ['an id that is none', withAnswer({ question: '../up' })],
    ['a group without a name', changed({ group: { id: 'carers' } })],
    ['a group that is nobody', changed({ group: { name: '' } })],
    ['no day', changed({ day: '' })],
    ['a day that is none', changed({ day: '2026-02-30' })],
    ['a moment that is none', changed({ at: 'yesterday' })],
    ['a moment without an end', changed({ at: `2026-11-30T${'1'.repeat(100)}Z` })],
    ['no assessment', changed({ assessment: undefined })],
    ['a version that is no number', changed({ needfirstView: '1' })],
    ['a version of before the first', changed({ needfirstView: 0 })],
    ['a key that reaches what every object is made of', `{"needfirstView":1,"__proto__":{"a":1}}`],
    ['a list in its place', changed({ answers: { 0: anAnswer('q1') } })],
  ])('is refused whole where it has %s', (_what, text) => {
    expect(viewFromText(text)).toMatchObject({ ok: false, reason: 'damaged-view' })
  })

  it.each([
    ['no JSON', 'not a file'],
    ['another file', '{"needfirst":1}'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['nesting without an end', '['.repeat(1_000_000)],
  ])('is none where there is %s', (_what, text) => {
    expect(viewFromText(text)).toEqual({ ok: false, reason: 'not-a-view' })
  })

  it('is refused where a newer product saved it, and where it is too large', () => {
    expect(viewFromText(changed({ needfirstView: 2, more: true }))).toEqual({
      ok: false,
      reason: 'newer-view',
      savedBy: 2,
    })
    expect(viewFromText(' '.repeat(largestView + 1))).toEqual({ ok: false, reason: 'too-large' })
  })

  it('holds the longest answers that may be given', () => {
    const longest = aView({
      answers: Array.from({ length: 100 }, (_, at) =>
        anAnswer(`q${at}`, {
          ask: 'é'.repeat(300),
          levels: ['é'.repeat(longestLine), 'b', 'c', 'd'],
          reason: '語'.repeat(longestShortText),
        }),
      ),
    })
    expect(viewFromText(viewToText(longest)).ok).toBe(true)
  })

  test('whatever JSON it is, it is refused or read, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(view)), (value, key) => {
        const read = viewFromText(JSON.stringify({ ...view, [key]: value }))
        if (read.ok) expect(read.view).toEqual(JSON.parse(JSON.stringify({ ...view, [key]: value })))
      }),
    )
  })
})
