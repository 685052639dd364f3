import { describe, expect, test } from 'vitest'
import {
  blankAnswer,
  type Answer,
  type EvidenceItem,
  type EvidenceKind,
  type Voice,
} from '../../src/domain/assessment.ts'
import type { Step } from '../../src/domain/clause.ts'
import { carriedBasis, carriedRung, saidByOneParty } from '../../src/domain/evidence.ts'
import { anAssessment } from '../fixtures/assessments.ts'
import { smallContent } from '../fixtures/small-content.ts'

const item = (kind: EvidenceKind, more: Partial<EvidenceItem> = {}): EvidenceItem => ({
  what: 'An item',
  kind,
  source: 'Joint needs team',
  date: '2026-10-01',
  holder: '',
  link: '',
  ...more,
})

const voice = (kind: Voice['kind'], organisation: string, present = true): Voice => ({
  group: kind,
  organisation,
  kind,
  present,
  people: '',
  isAffected: true,
})

const everyone: Answer['confirmedBy'] = ['front-line', 'people']
const blank = anAssessment({}, smallContent)

/** What an answer carries that claims to be demonstrated, with these items. */
function carried(items: readonly EvidenceItem[], given: Partial<Answer> = {}, questionId = 'gap') {
  const evidence = Object.fromEntries(items.map((one, at) => [`item-${at}`, one]))
  const answer: Answer = { ...blankAnswer, level: 2, basis: 3, evidence: Object.keys(evidence), ...given }
  const question = smallContent.questions.find(({ id }) => id === questionId)!
  return carriedBasis(answer, question, { ...blank, evidence })
}

describe('an answer that claims to be demonstrated', () => {
  test.each<[EvidenceKind, Step]>([
    ['local-data', 3],
    ['trial', 3],
    ['staff-account', 2],
    ['people-account', 2],
    ['agreement', 2],
    ['policy', 1],
    ['comparison', 1],
    ['review', 1],
    ['elsewhere', 1],
    ['makers', 1],
  ])('is carried by evidence of the kind %s as far as %i', (kind, basis) => {
    expect(carried([item(kind)], { confirmedBy: everyone }).basis).toBe(basis)
  })

  test('is carried by its best item', () => {
    expect(carried([item('policy'), item('trial'), item('agreement')], { confirmedBy: everyone })).toEqual({
      basis: 3,
      missing: [],
    })
  })

  test('counts evidence from a similar place only where the question allows it', () => {
    expect(carried([item('elsewhere')], {}, 'cover').basis).toBe(2)
    expect(carried([item('comparison')], { confirmedBy: everyone }, 'cover').basis).toBe(2)
    expect(carried([item('review')], { confirmedBy: everyone }, 'cover').basis).toBe(3)
    expect(carried([item('makers')], {}, 'cover').basis).toBe(1)
  })

  test.each<[EvidenceKind, Step]>([
    ['review', 3],
    ['trial', 3],
    ['comparison', 2],
    ['local-data', 1],
    ['staff-account', 1],
    ['elsewhere', 1],
    ['makers', 1],
  ])('of what a way of working does is carried by %s as far as %i: only by fair comparisons', (kind, basis) => {
    expect(carried([item(kind)], { confirmedBy: everyone }, 'does-it-help').basis).toBe(basis)
  })

  test('says that a fair comparison is missing, and then a review of several', () => {
    const missing = (kind: EvidenceKind) => carried([item(kind)], { confirmedBy: everyone }, 'does-it-help').missing
    expect(missing('local-data')).toEqual(['no-comparison'])
    expect(missing('comparison')).toEqual(['no-review'])
    expect(missing('review')).toEqual([])
  })

  test.each<[string, Partial<EvidenceItem>]>([
    ['source', { source: '' }],
    ['source that can be seen', { source: ' \u200b\u3164' }],
    ['date', { date: '' }],
  ])('is only said where its item has no %s', (_lacking, more) => {
    expect(carried([item('trial', more)], { confirmedBy: everyone })).toEqual({ basis: 1, missing: ['no-dated-item'] })
  })

  test('is only said without an item, or with one that is gone', () => {
    expect(carried([])).toEqual({ basis: 1, missing: ['no-dated-item'] })
    expect(carried([], { evidence: ['thrown-away'] })).toEqual({ basis: 1, missing: ['no-dated-item'] })
  })

  test('needs front-line staff to confirm it, and people only where it concerns them', () => {
    expect(carried([item('trial')])).toEqual({ basis: 2, missing: ['no-staff-confirmation'] })
    expect(carried([item('trial')], { confirmedBy: ['front-line'] })).toEqual({ basis: 3, missing: [] })
    expect(carried([item('trial')], { confirmedBy: ['front-line'] }, 'users')).toEqual({
      basis: 2,
      missing: ['no-people-confirmation'],
    })
    expect(carried([item('trial')], { confirmedBy: everyone }, 'users')).toEqual({ basis: 3, missing: [] })
  })

  test('says everything it still lacks', () => {
    expect(carried([item('agreement')], {}, 'users')).toEqual({
      basis: 2,
      missing: ['no-local-data', 'no-staff-confirmation', 'no-people-confirmation'],
    })
  })
})

describe('evidence', () => {
  test.each<[Step]>([[1], [2], [3]])('never counts for more than the team claims: %i', (basis) => {
    expect(carried([item('trial')], { basis, confirmedBy: everyone }).basis).toBe(basis)
  })

  test.each<[string, Partial<Answer>]>([
    ['assumed', { basis: 0 }],
    ['silent on how it is known', {}],
  ])('carries nothing where the answer is %s', (_how, given) => {
    const answer: Answer = { ...blankAnswer, level: 3, evidence: ['item-0'], confirmedBy: everyone, ...given }
    const assessment = { ...blank, evidence: { 'item-0': item('trial') } }
    expect(carriedBasis(answer, smallContent.questions[0]!, assessment)).toEqual({ basis: 0, missing: ['no-basis'] })
  })
})

describe('where several voices are needed', () => {
  const answerWith = (voices: Readonly<Record<string, Voice>>, given: Partial<Answer> = {}) => {
    const assessment = { ...blank, voices: { ...voices }, evidence: { audit: item('trial') } }
    const answer: Answer = { ...blankAnswer, level: 3, basis: 3, evidence: ['audit'], confirmedBy: everyone, ...given }
    const trust = smallContent.questions.find(({ id }) => id === 'trust')!
    return { ...carriedBasis(answer, trust, assessment), one: saidByOneParty(answer, assessment) }
  }
  const nurse = voice('front-line', 'Trust')
  const carer = voice('people', 'Carers’ forum')
  const managers = { a: voice('manager', 'Trust'), b: voice('manager', 'Council') }

  test('two organisations, not all managers, carry an answer', () => {
    expect(answerWith({ nurse, carer })).toEqual({ basis: 3, missing: [], one: false })
  })

  test.each<[string, Readonly<Record<string, Voice>>]>([
    ['nobody recorded who did', {}],
    ['one organisation did', { nurse, other: voice('people', ' TRUST ') }],
    ['its name was typed in another way', { nurse, other: voice('people', 'Tru\u00adst\u200b') }],
    ['only managers did', managers],
    ['the others were not in the room', { nurse, carer: { ...carer, present: false, people: '', isAffected: true } }],
  ])('it is only said where %s', (_who, voices) => {
    expect(answerWith(voices)).toEqual({ basis: 1, missing: ['one-party'], one: true })
  })

  test('the voices named with the answer count, and not who else was in the room', () => {
    expect(answerWith({ nurse, carer, ...managers }, { voices: ['a', 'b'] }).one).toBe(true)
    expect(
      answerWith(
        { nurse, carer: { ...carer, present: false, people: '', isAffected: true } },
        { voices: ['nurse', 'carer'] },
      ).one,
    ).toBe(false)
  })

  test('a voice that is gone counts for nobody', () => {
    expect(answerWith({ nurse, carer }, { voices: ['thrown-away', 'nurse', 'carer'] }).one).toBe(false)
    expect(answerWith({ nurse, carer }, { voices: ['nurse', 'thrown-away'] }).one).toBe(true)
    expect(answerWith({ nurse, carer }, { voices: ['thrown-away'] }).one).toBe(true)
  })

  test('the cap is for those questions alone', () => {
    const assessment = { ...blank, voices: {}, evidence: { audit: item('trial') } }
    const answer: Answer = { ...blankAnswer, level: 3, basis: 2, evidence: ['audit'] }
    expect(carriedBasis(answer, smallContent.questions[0]!, assessment).basis).toBe(2)
  })
})

describe('a rung of the ladder', () => {
  const rung = (looked: Step | 'unknown', leftOver: string, evidence: string[], of: Partial<EvidenceItem> = {}) =>
    carriedRung('share', {
      ...blank,
      ladder: { share: { looked, leftOver, evidence } },
      evidence: { audit: item('trial', of) },
    })

  test('counts as tried with a dated item and what was left over', () => {
    expect(rung(3, 'Half had no help', ['audit'])).toBe(3)
    expect(rung(2, 'Half had no help', ['audit'])).toBe(2)
  })

  test.each<EvidenceKind>(['comparison', 'review'])('is carried by a %s made elsewhere', (kind) => {
    expect(rung(2, 'Half had no help', ['audit'], { kind })).toBe(2)
  })

  test('was only talked about without what was left over, or without a dated item', () => {
    expect(rung(3, '  ', ['audit'])).toBe(1)
    expect(rung(3, '\u200b\u2800', ['audit'])).toBe(1)
    expect(rung(3, 'Half had no help', [])).toBe(1)
    expect(rung(3, 'Half had no help', ['thrown-away'])).toBe(1)
    expect(rung(2, 'Half had no help', ['audit'], { date: '' })).toBe(1)
  })

  test('needs nothing to have been talked about, or not considered', () => {
    expect(rung(1, '', [])).toBe(1)
    expect(rung(0, '', [])).toBe(0)
  })

  test('is not known where nobody knows or nobody answered', () => {
    expect(rung('unknown', '', [])).toBeUndefined()
    expect(carriedRung('team', blank)).toBeUndefined()
  })
})
