import { describe, expect, test } from 'vitest'
import { recordKinds } from '../../src/domain/assessment.ts'
import { longestFrozen } from '../../src/domain/records/late/issues.ts'
import { freeze, thaw } from '../../src/papers/frozen.ts'
import type { Paper, Statement } from '../../src/papers/paper.ts'

const say = (id: string, more: Partial<Statement> = {}): Statement => ({
  id,
  say: `What ${id} says`,
  origin: 'wording',
  trace: { answers: [], ownWords: [], evidence: [], saidBy: [], actions: [], rules: [], claims: [] },
  codes: [],
  ...more,
})

const traced = say('answer/n4-gap', {
  origin: 'answer',
  mark: 'backed-up',
  codes: ['N4', 'E1'],
  trace: {
    answers: [{ kind: 'question', id: 'n4-gap', how: true }],
    ownWords: ['gap-in-short'],
    evidence: ['audit'],
    saidBy: ['nurses'],
    actions: ['ask'],
    rules: [{ id: 'g1', standing: 'inference' }],
    claims: ['C10'],
    money: ['new-role', 'line-1'],
    grid: [],
    basis: 2,
  },
})

/** A paper with everything that a paper may have. */
const whole: Paper = {
  paper: 'business-case-short',
  title: 'Business case (short)',
  lang: 'en-GB',
  about: 'Falls at night',
  content: '2027.01',
  showsCodes: true,
  isWide: false,
  issue: { number: 2, date: '2026-11-27', by: 'Head of community services' },
  sections: [
    {
      id: 'why',
      title: say('why'),
      blocks: [
        { kind: 'heading', level: 2, says: say('heading') },
        { kind: 'text', tone: 'not-known', lead: say('lead'), says: [traced] },
        { kind: 'text', tone: 'plain', says: [] },
        { kind: 'list', items: [[say('item')], []] },
        {
          kind: 'table',
          id: 'risks',
          caption: say('caption'),
          head: [{ name: say('head'), width: 0.5, choices: ['1 Rare'] }],
          rows: [[[say('cell')]], [[]]],
        },
        {
          kind: 'picture',
          of: 'ladder',
          alt: say('alt'),
          rungs: [
            { number: 1, name: 'Stop', looked: 'Tried', ink: 3, stands: 'here' },
            { number: 2, name: 'Fill', looked: 'Not known', ink: 0 },
          ],
        },
      ],
    },
  ],
}

const hostile = '\u0000\u0007\u001b\u007f\u0085\u009f\ud83c \u202e </script>{{title}} 🏥 =HYPERLINK("x")'

describe('a paper that is frozen', () => {
  test('is thawed as it was', () => expect(thaw(freeze(whole))).toEqual(whole))

  test('is thawed as it was, whatever its words', () => {
    const odd = { ...whole, about: hostile, sections: [{ id: 'a', title: say('a', { say: hostile }), blocks: [] }] }
    expect(thaw(freeze(odd))).toEqual(odd)
  })

  test('may be kept, whatever its words', () => {
    const record = { number: 1, date: '', by: '', note: '', content: '', template: '', rules: '', paper: 'one' }
    const frozen = freeze({ ...whole, about: hostile })
    expect(recordKinds.issues.schema.safeParse({ ...record, frozen }).success).toBe(true)
  })

  test.each([
    ['nothing', ''],
    ['cut off', freeze(whole).slice(0, -9)],
    ['another thing', '{"needfirst":8}'],
    ['no paper at all', 'null'],
    ['deep beyond reading', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['longer than a paper is kept', freeze({ ...whole, about: 'a'.repeat(longestFrozen) })],
    ['a paper with something more', JSON.stringify({ ...whole, script: 'alert(1)' })],
    ['a paper without its sections', JSON.stringify({ ...whole, sections: undefined })],
    ['a block of no known shape', JSON.stringify({ ...whole, sections: [{ ...whole.sections[0], blocks: [{}] }] })],
    ['a mark that is none', freeze(whole).replace('"backed-up"', '"certain"')],
    ['an origin that is none', freeze(whole).replace('"origin":"answer"', '"origin":"guess"')],
    ['an issue before the first', freeze(whole).replace('"number":2,"date"', '"number":0,"date"')],
    ['a key that reaches a prototype', freeze(whole).replace('"isWide"', '"__proto__":{"a":1},"isWide"')],
  ])('is none where the text is %s', (_what, text) => expect(thaw(text)).toBeUndefined())
})
