import { describe, expect, test } from 'vitest'
import type { Content } from '../../src/domain/content.ts'
import { recommend, recommended as workedOut } from '../../src/domain/recommend.ts'
import { anAssessment, type Given, type Levels } from '../fixtures/assessments.ts'
import { smallContent } from '../fixtures/small-content.ts'

const sound: Levels = { gap: 2, users: 2, cover: 2, novelty: 2, leaders: 2, trust: 2, remit: 3, workload: 2, money: 3 }
const newWork: Levels = { ...sound, novelty: 3 }
const knowHow = { 'gap-kind': 'know-how' }
const joiningUp = { 'gap-kind': 'joining-up' }
const shared = { share: 3 } as const

const recommended = (given: Given, content: Content = smallContent) => recommend(anAssessment(given, content), content)

describe('strength', () => {
  test('is to proceed where nothing is open and every answer used is backed up', () => {
    expect(recommended({ levels: sound, facts: knowHow })).toMatchObject({
      strength: 'proceed',
      confidence: { kind: 'firm', weakest: [] },
    })
  })

  test('is to proceed when an open condition is met', () => {
    expect(recommended({ levels: { ...sound, money: 1 }, facts: knowHow }).strength).toBe('proceed-when')
  })

  test('is to proceed when an answer that is only said is backed up', () => {
    expect(recommended({ levels: { ...sound, leaders: [2, 1] }, facts: knowHow })).toMatchObject({
      conditions: [],
      strength: 'proceed-when',
      strengthAsStated: 'proceed',
      confidence: { kind: 'provisional', weakest: ['leaders'] },
    })
  })

  test('is to proceed when, at the most, where another route comes first and is ruled out', () => {
    expect(recommended({ levels: { ...sound, cover: 0 }, facts: joiningUp })).toMatchObject({
      outcome: 'existing-roles',
      conditions: [],
      strength: 'proceed-when',
      comesFirst: { route: 'team-or-pathway', verdict: 'fails' },
    })
  })

  test('is a pilot where a new role may only be tried', () => {
    expect(recommended({ levels: newWork, facts: knowHow })).toMatchObject({ outcome: 'new-role', strength: 'pilot' })
    expect(recommended({ levels: newWork, facts: knowHow, ladder: shared })).toMatchObject({
      outcome: 'new-role',
      strength: 'proceed',
    })
  })

  test('is not yet while nothing is offered, or the fundamentals come first', () => {
    expect(recommended({}).strength).toBe('not-yet')
    expect(recommended({ levels: sound, facts: { 'gap-kind': 'system' } }).strength).toBe('not-yet')
  })
})

describe('confidence', () => {
  test('names the weakest answers of the route first', () => {
    const levels: Levels = { ...sound, leaders: 'unknown', gap: [2, 1], money: [3, 1] }
    expect(recommended({ levels, facts: knowHow }).confidence).toEqual({
      kind: 'provisional',
      weakest: ['leaders', 'gap', 'money'],
    })
  })

  test('asks nothing of an answer that the route does not use, or that does not apply', () => {
    expect(
      recommended({ levels: { ...sound, users: [2, 0], workload: 'not-applicable' }, facts: knowHow }).confidence.kind,
    ).toBe('firm')
  })
})

describe('the two readings', () => {
  test('where they part: what is said, what can be shown, and on which answers', () => {
    const { asStated, outcome, partOn } = recommended({
      levels: { ...sound, gap: [2, 0], cover: [2, 0] },
      facts: joiningUp,
    })
    expect([asStated, outcome]).toEqual(['team-or-pathway', 'need-not-demonstrated'])
    expect(partOn).toEqual(['gap', 'cover'])
  })

  test('where they agree, no answer is named', () => {
    expect(recommended({ levels: sound, facts: joiningUp }).partOn).toEqual([])
    expect(recommended({}).partOn).toEqual([])
    expect(recommended({ levels: { gap: 0, cover: [2, 0] }, facts: joiningUp })).toMatchObject({
      asStated: 'need-not-demonstrated',
      outcome: 'need-not-demonstrated',
      partOn: [],
    })
  })

  test('part on no answer that does not hold as stated either', () => {
    const { stated, demonstrated, partOn } = recommended({
      levels: { gap: 'unknown', novelty: [3, 0], remit: [2, 0] },
      facts: knowHow,
    })
    expect([stated.route, demonstrated.route]).toEqual(['new-role', 'existing-roles'])
    expect(partOn).toEqual(['remit'])
  })

  test('name answers alone: a step of the ladder is none', () => {
    const assessment = anAssessment({ levels: newWork, facts: knowHow }, smallContent)
    const ladder = { share: { looked: 3 as const, leftOver: '', evidence: [] } }
    const { stated, demonstrated, partOn } = recommend({ ...assessment, ladder }, smallContent)
    expect([stated.route, demonstrated.route]).toEqual(['new-role', 'pilot'])
    expect(partOn).toEqual([])
  })

  test('part between a lasting role and a pilot as well', () => {
    expect(recommended({ levels: { ...newWork, remit: [2, 0] }, facts: knowHow, ladder: shared })).toMatchObject({
      asStated: 'new-role',
      outcome: 'new-role',
      strength: 'pilot',
      partOn: ['remit'],
    })
  })

  test('the direction is where the answers point, taken at their word', () => {
    expect(recommended({ levels: { ...newWork, gap: [2, 0] }, facts: knowHow })).toMatchObject({
      outcome: 'need-not-demonstrated',
      direction: 'new-role',
    })
    expect(recommended({ levels: { gap: 0 }, facts: joiningUp }).direction).toBe('team-or-pathway')
  })
})

describe('forms', () => {
  const places = (given: Given) => recommended(given).forms.map(({ id, place }) => [place, id])

  test('are the first, others of the route, and those of another light route beside it', () => {
    expect(places({ levels: sound, facts: knowHow })).toEqual([
      ['first', 'train'],
      ['also', 'swap'],
      ['also', 'redescribe'],
      ['beside', 'join-up'],
    ])
  })

  test('never put a new role beside a lighter route', () => {
    expect(places({ levels: sound, facts: joiningUp })).toEqual([
      ['first', 'join-up'],
      ['beside', 'train'],
    ])
  })

  test('put the lighter forms beside a new role', () => {
    expect(places({ levels: newWork, facts: joiningUp, ladder: shared })).toEqual([
      ['first', 'broker'],
      ['beside', 'join-up'],
      ['beside', 'train'],
    ])
  })

  test('leave out, everywhere, one that something known takes away, and say why', () => {
    const { forms, formsRemoved } = recommended({ levels: { ...newWork, trust: 1 }, facts: knowHow })
    expect(forms.map(({ id }) => id)).toEqual(['post', 'train', 'join-up'])
    expect(formsRemoved.map(({ form, because }) => [form.id, because])).toEqual([['swap', 'Trust comes first.']])
  })

  test('carry what each still needs', () => {
    const [first, also] = recommended({ levels: { ...sound, money: 1 }, facts: knowHow }).forms
    expect(first!.needs.map(({ id, from, trace }) => [id, from, trace.verdict])).toEqual([
      ['train-money', 'form', 'open'],
    ])
    expect(also!.needs).toEqual([])
    expect(recommended({ levels: { ...sound, money: 3 }, facts: knowHow }).forms[0]!.needs).toEqual([])
  })

  test('ask for nothing where they only stand beside the route', () => {
    const beside = recommended({ levels: { ...sound, trust: 1 }, facts: knowHow }).forms.at(-1)
    expect(beside).toEqual({ id: 'join-up', place: 'beside', needs: [] })
  })

  test('are those of the direction while the need is not demonstrated', () => {
    expect(places({ levels: { ...newWork, gap: [2, 0] }, facts: knowHow })[0]).toEqual(['first', 'post'])
    expect(places({ levels: { ...newWork, gap: [2, 0], novelty: [3, 0] }, facts: knowHow })[0]).toEqual([
      'first',
      'post',
    ])
  })
})

describe('a saving', () => {
  test.each([
    ['none', 1, 'none'],
    ['hoped', 1, 'struck-out'],
    ['cited', 1, 'struck-out'],
    ['claimed', 1, 'struck-out'],
    ['claimed', 3, 'stands'],
  ] as const)('%s, with money at %i: %s', (saving, money, expected) => {
    expect(recommended({ levels: { ...sound, money }, facts: { ...knowHow, saving } }).saving).toBe(expected)
  })

  test('nobody mentioned is none', () => {
    expect(recommended({ levels: sound, facts: knowHow }).saving).toBe('none')
  })

  test('that is only assumed to stand does not', () => {
    expect(recommended({ levels: { ...sound, money: [3, 0] }, facts: { ...knowHow, saving: 'claimed' } }).saving).toBe(
      'struck-out',
    )
  })
})

describe('what goes with a recommendation', () => {
  test('a role within one setting is answered too, with a note', () => {
    expect(recommended({ levels: sound, facts: { ...knowHow, 'single-setting': 'yes' } })).toMatchObject({
      outcome: 'existing-roles',
      oneSetting: true,
    })
    expect(recommended({ levels: sound, facts: { ...knowHow, 'single-setting': 'no' } }).oneSetting).toBe(false)
  })

  test('watch-outs and tensions on what is only said', () => {
    const { watchOuts, tensions } = recommended({
      levels: { ...sound, leaders: [1, 0], trust: [1, 0] },
      facts: knowHow,
    })
    expect(watchOuts.map(({ id }) => id)).toContain('low-trust')
    expect(tensions).toEqual(['need-without-backing'])
  })

  test('watch-outs of a new role where one is in mind: recommended, in the direction, or named beforehand', () => {
    const warned = (given: Given) => recommended(given).watchOuts.some(({ id }) => id === 'role-in-mind')
    expect(warned({ levels: newWork, facts: knowHow, ladder: shared })).toBe(true)
    expect(warned({ levels: { ...newWork, gap: [2, 0] }, facts: knowHow })).toBe(true)
    expect(warned({ levels: sound, facts: knowHow, roleTitle: 'Navigator' })).toBe(true)
    expect(warned({ levels: sound, facts: knowHow })).toBe(false)
  })

  test('watch-outs of the forms that are named', () => {
    const warned = (facts: Given['facts'] & object) =>
      recommended({ levels: sound, facts }).watchOuts.map(({ id }) => id)
    expect(warned(joiningUp)).toContain('team-form')
    expect(warned({})).not.toContain('team-form')
  })

  test('what may be like it on the route itself, a pilot apart from a lasting role', () => {
    const [aCase] = smallContent.cases
    const like = (route: string) => ({ ...aCase!, id: `like-${route}`, like: { fact: 'route', is: route } })
    const content = { ...smallContent, cases: [like('pilot'), like('new-role')] }
    expect(recommended({ levels: newWork, facts: knowHow }, content).cases).toEqual(['like-pilot'])
    expect(recommended({ levels: newWork, facts: knowHow, ladder: shared }, content).cases).toEqual(['like-new-role'])
  })

  test('the moves nobody will regret: those that help, and those that may where nothing else can be done yet', () => {
    expect(recommended({ levels: { ...sound, trust: 1, leaders: 'unknown' }, facts: knowHow }).noRegret).toEqual([
      'build-trust',
    ])
    expect(recommended({ levels: { leaders: 2 } }).noRegret).toEqual(['build-trust'])
  })

  test('what to evaluate on the route, and places like it', () => {
    expect(recommended({ levels: sound, facts: knowHow })).toMatchObject({ evaluation: ['results'], cases: ['a-case'] })
    expect(recommended({ levels: newWork, facts: knowHow })).toMatchObject({
      evaluation: ['results', 'role-itself'],
      cases: [],
    })
  })
})

test('what the rules make of an assessment is worked out once, and anew where it or the rules change', () => {
  const given = anAssessment({ levels: sound, facts: knowHow }, smallContent)
  const once = workedOut(given, smallContent)
  expect(once.recommendation).toEqual(recommend(given, smallContent))
  expect(workedOut(given, smallContent)).toBe(once)
  expect(workedOut({ ...given }, smallContent)).not.toBe(once)
  const others = { ...smallContent, openGatesAllowed: 0 }
  expect(workedOut(given, others).content).toBe(others)
})
