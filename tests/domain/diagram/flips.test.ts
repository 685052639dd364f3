import { describe, expect, test } from 'vitest'
import { content as realContent } from '../../../src/content/index.ts'
import type { Content, Effort } from '../../../src/domain/content.ts'
import { cheapestFlips, takesLess, type Flip } from '../../../src/domain/diagram/flips.ts'
import { inOrderOfWalk } from '../../../src/domain/diagram/in-order-of-walk.ts'
import type { ReadingName } from '../../../src/domain/diagram/values.ts'
import { positionOf } from '../../../src/domain/diagram/position.ts'
import { whatIf } from '../../../src/domain/diagram/what-if.ts'
import { anAssessment, type Given } from '../../fixtures/assessments.ts'
import { smallContent } from '../../fixtures/small-content.ts'
import { nameOf } from './every-way.ts'

const toKnowHow: Given = {
  levels: { gap: 3, users: 2, cover: 2, novelty: 0, leaders: 2, trust: 2, remit: 2, workload: 2, money: 2 },
  facts: { 'gap-kind': 'know-how' },
}

const asked = (given: Given, more: { reading?: ReadingName; by?: 'outcome' } = {}, content: Content = smallContent) =>
  whatIf(anAssessment(given, content), content, more)

/** The only smallest set of changes to a headline, as the change of one question. */
function changeTo(headline: string, given: Given): Flip {
  const needed = asked(given).wouldHaveToBeTrue()
  const { listed } = needed.find((one) => nameOf(one.headline) === headline)!
  expect(listed[0]).toHaveLength(1)
  return listed[0]![0]!
}

const without = (levels: Given['levels']): Given => ({ ...toKnowHow, levels: { ...toKnowHow.levels, ...levels } })

describe('what a change takes', () => {
  test.each([
    ['raising the basis alone is finding out', { money: [2, 1] }, 'money', 'find-out', { level: 2, basis: 2 }],
    [
      'an answer that is only assumed is kept and shown',
      { money: [3, 0] },
      'money',
      'find-out',
      { level: 3, basis: 2 },
    ],
    ['raising a level of funding is funding', { money: 1 }, 'money', 'fund', { level: 2, basis: 2 }],
    ['raising a level of the system is doing', { leaders: 0 }, 'leaders', 'do', { level: 1, basis: 2 }],
    ['raising a level of governance is deciding', { remit: 0 }, 'remit', 'decide', { level: 1, basis: 2 }],
    ['showing a need is finding out', { users: 0 }, 'users', 'find-out', { level: 1, basis: 1 }],
  ] as const)('%s', (_, levels, id, effort, to) => {
    const change = changeTo('existing-roles proceed', without(levels))
    expect(change).toMatchObject({ kind: 'question', id, effort, to })
  })

  test('a fact of which the content does not say it is found out, and nobody is named', () => {
    const given: Given = { ...without({}), facts: {} }
    const facts = asked(given)
      .wouldHaveToBeTrue()
      .flatMap(({ listed }) => listed.flat())
      .filter(({ kind }) => kind === 'fact')
    expect(facts.length).toBeGreaterThan(0)
    for (const change of facts) expect(change).toMatchObject({ effort: 'find-out', who: '' })
  })

  test('who could act is said of every change, whatever it takes', () => {
    expect(changeTo('existing-roles proceed', without({ money: 1 })).who).toBe('the payers')
    expect(changeTo('existing-roles proceed', without({ money: [2, 1] })).who).toBe('the payers')
  })

  test('looking further into a rung takes what the content says', () => {
    const ladder = smallContent.ladder.map((rung) => ({ ...rung, takes: 'do' as const, who: 'the staff' }))
    const given: Given = { ...without({ novelty: 3, money: 3, remit: 3, trust: 3, leaders: 3 }), ladder: { share: 0 } }
    const steps = asked(given, {}, { ...smallContent, ladder })
      .wouldHaveToBeTrue()
      .flatMap(({ listed }) => listed.flat())
      .filter(({ kind }) => kind === 'rung')
    expect(steps.length).toBeGreaterThan(0)
    for (const step of steps) expect(step).toMatchObject({ id: 'share', effort: 'do', who: 'the staff' })
  })

  test('that something turns out worse is found out', () => {
    const to = changeTo('need-not-demonstrated not-yet', toKnowHow)
    expect(to).toMatchObject({
      id: 'gap',
      effort: 'find-out',
      from: { level: 3, basis: 2 },
      to: { level: 0, basis: 1 },
    })
  })

  test('the set that is cheapest to bring about comes first', () => {
    const { listed } = asked(toKnowHow)
      .wouldHaveToBeTrue()
      .find(({ headline }) => headline.outcome === 'fundamentals-first')!
    const [first] = listed
    expect(first!.map(({ effort }) => effort)).toEqual(first!.map(() => 'find-out'))
  })

  test('a listing is cut where it is asked to be, and the number of sets stays exact', () => {
    const needed = (atMost?: number) =>
      asked({ ...toKnowHow, levels: {} })
        .wouldHaveToBeTrue(atMost)
        .map(({ sets, listed }) => [sets, listed.length])
    expect(needed(0).map(([sets]) => sets)).toEqual(needed().map(([sets]) => sets))
    expect(needed(0).every(([, listed]) => listed === 0)).toBe(true)
  })
})

test('one that needs money takes more than any number that do not, and so on down to finding out', () => {
  const set = (...kinds: readonly Effort[]): readonly Flip[] =>
    kinds.map((effort) => ({ kind: 'fact', id: effort, from: { chosen: [] }, to: { chosen: [] }, effort, who: '' }))
  const inOrder = [
    set('find-out'),
    set('find-out', 'find-out'),
    set('decide'),
    set('decide', 'find-out'),
    set('do'),
    set('do', 'do', 'decide'),
    set('fund'),
    set('fund', 'find-out'),
  ]
  expect(inOrder.toReversed().toSorted(takesLess)).toEqual(inOrder)
  expect(takesLess(set('do', 'decide'), set('decide', 'do'))).toBe(0)
})

describe('what is asked about', () => {
  test('an assumed answer is open as demonstrated, and known as stated', () => {
    const given = without({ gap: [3, 0] })
    expect(asked(given).possible().length).toBeGreaterThan(1)
    expect(asked(given).now.outcome).toBe('need-not-demonstrated')
    expect(asked(given, { reading: 'stated' }).possible()).toHaveLength(1)
    expect(asked(given, { reading: 'stated' }).now.outcome).toBe('existing-roles')
  })

  test('what the quick look does not ask can neither matter nor tip it', () => {
    const quick = asked({ ...toKnowHow, levels: { gap: 2 }, depth: 'screen' })
    const { matters, idle } = quick.settling()
    const named = [...matters, ...idle].filter(({ kind }) => kind === 'question').map(({ id }) => id)
    expect(named.toSorted()).toEqual(['cover', 'leaders'])
    const tipped = quick.tipping().flatMap(({ changes }) => changes.map(({ id }) => id))
    expect(new Set(tipped)).not.toContain('users')
    expect(tipped).toContain('gap')
  })

  test('a fact that stands beside a question is asked where that question is', () => {
    const facts = smallContent.facts.map((fact) => ({ ...fact, askedWith: 'users' }))
    const given = anAssessment({ levels: { gap: 2 }, depth: 'screen' }, smallContent)
    const asksFor = (of: typeof smallContent) =>
      whatIf(given, of)
        .settling()
        .matters.map(({ id }) => id)
    expect(asksFor(smallContent)).toContain('gap-kind')
    expect(asksFor({ ...smallContent, facts })).not.toContain('gap-kind')
  })

  test('a question that no headline reads is idle', () => {
    expect(asked(toKnowHow).settling().idle).toContainEqual({ kind: 'question', id: 'weather' })
  })

  test('by outcome, what only changes the strength does not count', () => {
    const given = without({ money: [2, 1] })
    const byOutcome = asked(given, { by: 'outcome' })
    expect(byOutcome.possible()).toHaveLength(1)
    expect(byOutcome.tipping().every(({ headline }) => headline.outcome !== 'existing-roles')).toBe(true)
    expect(
      asked(given)
        .tipping()
        .some(({ headline }) => nameOf(headline) === 'existing-roles proceed'),
    ).toBe(true)
  })
})

test('changes are listed in the order in which a team comes to them', () => {
  const places = [
    { kind: 'rung', id: 'team' },
    { kind: 'question', id: 'money' },
    { kind: 'question', id: 'gap' },
    { kind: 'fact', id: 'gap-kind' },
  ] as const
  expect(inOrderOfWalk(places, smallContent).map(({ id }) => id)).toEqual(['gap-kind', 'gap', 'money', 'team'])
  const beside = smallContent.facts.map((fact) => ({ ...fact, askedWith: 'gap' }))
  expect(inOrderOfWalk(places, { ...smallContent, facts: beside }).map(({ id }) => id)).toEqual([
    'gap',
    'gap-kind',
    'money',
    'team',
  ])
})

describe('the cheapest of the values that do the same', () => {
  const priceOf = (given: Given, content: Content = smallContent) => {
    const standing = positionOf(anAssessment(given, content), 'demonstrated', content)
    const change = cheapestFlips(standing, content)
    return (kind: Flip['kind'], id: string, is: (value: Flip['to']) => boolean): Flip => {
      const at = standing.compiled.variables.findIndex((one) => one.kind === kind && one.id === id)
      const { inClass } = standing.compiled.variables[at]!.values.find(({ value }) => is(value))!
      return change({ at, to: inClass }).change
    }
  }
  const level = (wanted: number) => (value: Flip['to']) => 'level' in value && value.level === wanted
  const looked = (wanted: number) => (value: Flip['to']) => 'looked' in value && value.looked === wanted
  test('raising to nothing, or to less than is said, is finding out', () => {
    expect(priceOf({})('question', 'leaders', level(0)).effort).toBe('find-out')
    expect(priceOf({})('question', 'leaders', level(2)).effort).toBe('do')
    expect(priceOf(toKnowHow)('question', 'leaders', level(0)).effort).toBe('find-out')
  })

  test('what steers is found out, whatever its row says', () => {
    const questions = smallContent.questions.map((one) =>
      one.id === 'leaders' ? { ...one, reads: 'steers' as const } : one,
    )
    expect(priceOf({}, { ...smallContent, questions })('question', 'leaders', level(2)).effort).toBe('find-out')
  })

  test('a fact takes what its row says, whichever way it turns', () => {
    const facts = smallContent.facts.map((one) => ({ ...one, takes: 'decide' as const, who: 'the partners' }))
    const to = priceOf(toKnowHow, { ...smallContent, facts })('fact', 'gap-kind', (value) => 'chosen' in value)
    expect(to).toMatchObject({ effort: 'decide', who: 'the partners' })
  })

  test('what is said of a rung already is kept, and only has to be shown', () => {
    const given = { ...toKnowHow, ladder: { share: 3 as const } }
    const unshown = { ...anAssessment(given, smallContent), evidence: {} }
    const standing = positionOf(unshown, 'demonstrated', smallContent)
    const at = standing.compiled.variables.findIndex(({ id, kind }) => kind === 'rung' && id === 'share')
    const { inClass } = standing.compiled.variables[at]!.values.find(({ value }) => looked(3)(value))!
    const { change } = cheapestFlips(standing, smallContent)({ at, to: inClass })
    expect(change).toMatchObject({ to: { looked: 3, isShown: true }, effort: 'find-out' })
    expect(priceOf({ ladder: { share: 0 } })('rung', 'share', looked(3)).to).toEqual({ looked: 2, isShown: true })
  })

  test('where only "not known" does it, that is what it turns to, of each kind', () => {
    const notKnown = {
      question: { level: 'unknown', basis: 0 },
      fact: { chosen: [] },
      rung: { looked: 'unknown', isShown: false },
    } as const
    const kinds = new Set<string>()
    for (const content of [smallContent, realContent]) {
      const standing = positionOf(anAssessment({}, content), 'demonstrated', content)
      const change = cheapestFlips(standing, content)
      for (const [at, { kind, values }] of standing.compiled.variables.entries()) {
        if (values.some(({ inClass, ways }) => inClass === 0 && ways.demonstrated > 0)) continue
        kinds.add(kind)
        expect(change({ at, to: 0 }).change).toMatchObject({ to: notKnown[kind], effort: 'find-out' })
      }
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['question', 'fact']))
  })
})
