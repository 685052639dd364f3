import { describe, expect, test } from 'vitest'
import type { Content } from '../../src/domain/content.ts'
import { decide, outcomeOf } from '../../src/domain/decide.ts'
import { readings } from '../../src/domain/reading.ts'
import { anAssessment, type Given, type Levels } from '../fixtures/assessments.ts'
import { smallContent } from '../fixtures/small-content.ts'

const sound: Levels = { gap: 2, users: 2, cover: 2, novelty: 2, leaders: 2, trust: 2, remit: 3, workload: 2, money: 3 }
const newWork: Levels = { ...sound, novelty: 3 }
const shared = { share: 3 } as const
const knowHow = { 'gap-kind': 'know-how' }
const joiningUp = { 'gap-kind': 'joining-up' }

const decided = (given: Given, content: Content = smallContent) =>
  decide(readings(anAssessment(given, smallContent), content).demonstrated, content)
const order = (given: Given) => decided(given).candidates.map(({ route }) => route)
const verdicts = (given: Given) =>
  Object.fromEntries(decided(given).candidates.map(({ route, verdict }) => [route, verdict]))

describe('the order of the routes', () => {
  test('follows the row of the gap: present roles first, or a team first', () => {
    expect(order({ levels: sound, facts: knowHow })).toEqual(['existing-roles', 'team-or-pathway'])
    expect(order({ levels: sound, facts: joiningUp })).toEqual(['team-or-pathway', 'existing-roles'])
  })

  test('starts with present roles where the kind of gap is not known', () => {
    const decision = decided({ levels: sound })
    expect(decision.row).toBeUndefined()
    expect(decision.candidates.map(({ route }) => route)).toEqual(['existing-roles', 'team-or-pathway'])
  })

  test('turns round where the work is new', () => {
    const turned = ['new-role', 'pilot', 'team-or-pathway', 'existing-roles']
    expect(order({ levels: newWork, facts: knowHow })).toEqual(turned)
    expect(order({ levels: newWork, facts: joiningUp })).toEqual(turned)
  })

  test.each(['unknown', 2, [3, 0]] as const)('offers no new role where novelty is %s', (novelty) => {
    expect(order({ levels: { ...newWork, novelty }, facts: knowHow, ladder: shared })).not.toContain('new-role')
  })

  test('stays that of the row where what would make it no new work is known, and not where it is unknown', () => {
    const content: Content = { ...smallContent, notNewWork: { question: 'weather', atMost: 1 } }
    const orderWith = (weather: Levels[string]) =>
      decided({ levels: { ...newWork, weather }, facts: joiningUp }, content).candidates.map(({ route }) => route)
    expect(orderWith(1)).toEqual(['team-or-pathway', 'existing-roles'])
    for (const weather of [2, 'unknown', undefined, [1, 0]] as const)
      expect(orderWith(weather)).toEqual(['new-role', 'pilot', 'team-or-pathway', 'existing-roles'])
  })

  test('takes the first row that holds', () => {
    expect(decided({ levels: sound, facts: { 'gap-kind': ['joining-up', 'know-how'] } }).row!.id).toBe('know-how')
  })
})

describe('what a route presumes', () => {
  const pilotWith = (helps: Levels[string]) =>
    decided({ levels: { ...newWork, 'does-it-help': helps }, facts: joiningUp })
  const ofPilot = (helps: Levels[string]) => pilotWith(helps).candidates.find(({ route }) => route === 'pilot')!

  test('takes nothing away while it is unknown', () => {
    for (const helps of [undefined, 'unknown', [0, 0], 1, 3] as const) {
      expect(ofPilot(helps).verdict).toBe('holds')
      expect(ofPilot(helps).burden.map(({ of }) => of.id)).not.toContain('not-known-not-to-help')
    }
    expect(pilotWith(undefined).route).toBe('pilot')
  })

  test('rules the route out where somebody says that it is not so, and says why', () => {
    expect(ofPilot(0).verdict).toBe('fails')
    expect(ofPilot(0).burden.at(-1)).toMatchObject({ of: { id: 'not-known-not-to-help' }, trace: { verdict: 'fails' } })
    expect(pilotWith(0).route).toBe('team-or-pathway')
  })
})

describe('the burden of proof', () => {
  test('offers the first route whose burden holds', () => {
    expect(decided({ levels: sound, facts: joiningUp })).toMatchObject({
      outcome: 'team-or-pathway',
      route: 'team-or-pathway',
      offered: true,
    })
  })

  test('passes over a route, and says on which answer', () => {
    const decision = decided({ levels: { ...sound, cover: 0 }, facts: joiningUp })
    expect(decision.outcome).toBe('existing-roles')
    const [team] = decision.candidates
    expect(team).toMatchObject({ route: 'team-or-pathway', verdict: 'fails' })
    expect(team!.burden.map(({ of, trace }) => [of.id, trace.verdict])).toEqual([
      ['gap-named', 'holds'],
      ['cover-known', 'fails'],
    ])
  })

  test('an open burden is not a failed one, and is not met', () => {
    const given = { levels: { ...sound, cover: 'unknown' as const }, facts: joiningUp }
    expect(verdicts(given)).toEqual({ 'team-or-pathway': 'open', 'existing-roles': 'holds' })
    expect(decided(given).outcome).toBe('existing-roles')
  })

  test('the need is not demonstrated where no burden holds', () => {
    expect(decided({ levels: {}, facts: knowHow })).toMatchObject({ outcome: 'need-not-demonstrated', offered: false })
    expect(decided({ levels: { ...sound, gap: 0 } }).outcome).toBe('need-not-demonstrated')
  })
})

describe('a new role', () => {
  const given: Given = { levels: newWork, facts: knowHow, ladder: shared }
  const candidate = (more: Levels, facts = knowHow) =>
    decided({ ...given, facts, levels: { ...newWork, ...more } }).candidates.find(({ route }) => route === 'new-role')!

  test('is offered where its burden and every gate hold', () => {
    expect(decided(given)).toMatchObject({ outcome: 'new-role', route: 'new-role', offered: true })
  })

  test('is not offered past a hard gate, and carries that gate in its burden', () => {
    const { verdict, burden } = candidate({ remit: 1 })
    expect(verdict).toBe('open')
    expect(burden.map(({ of }) => of.id)).toEqual(['need-for-role', 'sharing-leaves-a-gap', 'written-remit'])
    expect(candidate({ remit: 0 }).verdict).toBe('fails')
  })

  test('may carry as many open conditional gates as the content allows', () => {
    expect(candidate({ money: 1 }).verdict).toBe('holds')
    expect(candidate({ money: 1, cover: 1 }).verdict).toBe('open')
    expect(candidate({ money: 1, cover: 0 }).verdict).toBe('open')
  })

  test('a conditional gate is hard where its own rule says so', () => {
    expect(decided({ ...given, levels: { ...newWork, money: 0 } }).gates.map(({ of, hard }) => [of.id, hard])).toEqual([
      ['written-remit', true],
      ['money-lasts', true],
      ['cover-mapped', false],
      ['workload-honest', false],
    ])
    expect(candidate({ money: 0 }).verdict).toBe('fails')
    expect(candidate({ workload: 1 }).verdict).toBe('holds')
    expect(candidate({ workload: 1 }, joiningUp).verdict).toBe('open')
  })

  test('a conditional gate is hard while nobody knows whether it would be', () => {
    const decision = decided({ ...given, levels: { ...newWork, money: 'unknown' } })
    expect(decision.gates.find(({ of }) => of.id === 'money-lasts')!.hard).toBe(true)
    expect(candidate({ money: 'unknown' }).verdict).toBe('open')
    expect(candidate({ money: 1 }).verdict).toBe('holds')
  })

  test('brokers or does not, as its first form says', () => {
    const brokering = (facts: Given['facts'] & object) => decided({ ...given, facts }).reading.facts.get('brokering')
    expect(brokering(joiningUp)).toEqual(['yes'])
    expect(brokering(knowHow)).toEqual(['no'])
    expect(brokering({})).toEqual(['no'])
  })

  test('asks nothing of a gate that does not apply', () => {
    expect(candidate({ workload: 'not-applicable' }, joiningUp).verdict).toBe('holds')
  })

  test('needs each lower rung to have left a gap', () => {
    expect(decided({ ...given, ladder: {} }).outcome).toBe('new-role')
    expect(decided({ ...given, ladder: {} }).route).toBe('pilot')
    expect(decided({ ...given, ladder: { share: 0 } }).candidates[0]!.verdict).toBe('fails')
  })

  test('may be tried within limits where a lasting one is not shown', () => {
    expect(decided({ ...given, levels: { ...newWork, remit: 0 } })).toMatchObject({
      outcome: 'new-role',
      route: 'pilot',
    })
  })
})

describe('the direction', () => {
  test('is the first route that nothing known rules out', () => {
    expect(decided({ levels: { cover: 0 }, facts: joiningUp }).route).toBe('existing-roles')
    expect(decided({ levels: {}, facts: joiningUp }).route).toBe('team-or-pathway')
    expect(decided({ levels: { novelty: 3 }, facts: knowHow }).route).toBe('new-role')
    expect(decided({ levels: { novelty: 3, remit: 0 }, facts: knowHow }).route).toBe('pilot')
  })

  test('is the first light route where everything is ruled out', () => {
    expect(decided({ levels: { gap: 0, cover: 0 }, facts: joiningUp }).route).toBe('team-or-pathway')
    expect(decided({ levels: { gap: 0, cover: 0, novelty: 3 }, facts: knowHow }).route).toBe('team-or-pathway')
  })
})

describe('the fundamentals', () => {
  const puttingFirst = (given: Given) =>
    decided(given)
      .fundamentals.first.filter(({ trace }) => trace.verdict === 'holds')
      .map(({ of }) => of.id)
  const missing = { leaders: 0, money: 0, remit: 0 } as const

  test('come first where as many heads are known to be missing as the content says', () => {
    const decision = decided({ levels: { ...sound, ...missing }, facts: knowHow })
    expect(decision).toMatchObject({ outcome: 'fundamentals-first', route: 'existing-roles', offered: false })
    expect(decision.fundamentals.heads.map(({ of, trace }) => [of.id, trace.verdict])).toEqual([
      ['backing', 'fails'],
      ['resources', 'fails'],
      ['clear-tasks', 'fails'],
      ['lasting', 'holds'],
    ])
  })

  test('do not come first where fewer are missing, or where they are only open', () => {
    expect(decided({ levels: { ...sound, ...missing, remit: 1 }, facts: knowHow }).outcome).toBe('existing-roles')
    const open = { leaders: 'unknown', money: 'unknown', remit: 'unknown', trust: 'unknown' } as const
    expect(decided({ levels: { ...sound, ...open }, facts: knowHow }).outcome).toBe('existing-roles')
  })

  test('are asked at the level of the route that is offered', () => {
    const asked = (given: Given) =>
      decided({ ...given, facts: knowHow }).fundamentals.heads.map(({ trace }) => trace.verdict)
    expect(asked({ levels: { ...sound, money: 1 } })[1]).toBe('holds')
    expect(asked({ levels: { ...newWork, money: 1 }, ladder: {} })[1]).toBe('open')
    expect(asked({ levels: { ...newWork, trust: [2, 1] }, ladder: {} })[3]).toBe('holds')
    expect(asked({ levels: { ...newWork, trust: [2, 1] }, ladder: shared })[3]).toBe('open')
  })

  test('come first where one named test says so of every route whose burden holds', () => {
    const against = { ...sound, ...missing }
    expect(decided({ levels: against, facts: joiningUp })).toMatchObject({
      outcome: 'fundamentals-first',
      route: 'team-or-pathway',
    })
    expect(puttingFirst({ levels: against, facts: joiningUp })).toEqual(['leaders-against'])
    expect(puttingFirst({ levels: against, facts: knowHow })).toEqual([])
    expect(decided({ levels: sound, facts: { 'gap-kind': ['joining-up', 'system'] } }).outcome).toBe(
      'fundamentals-first',
    )
  })

  test('belong to each route: the first that has its own is offered', () => {
    expect(decided({ levels: { ...sound, leaders: 0 }, facts: joiningUp })).toMatchObject({
      outcome: 'existing-roles',
      route: 'existing-roles',
      offered: true,
    })
    expect(decided({ levels: { ...newWork, leaders: 0, money: 0, remit: 0 }, facts: knowHow })).toMatchObject({
      outcome: 'fundamentals-first',
      route: 'pilot',
    })
    expect(decided({ levels: { ...sound, leaders: 'unknown' }, facts: joiningUp }).outcome).toBe('team-or-pathway')
  })

  test('yield to a need that is not demonstrated', () => {
    const decision = decided({ levels: { ...sound, ...missing, gap: 0 }, facts: joiningUp })
    expect(decision.outcome).toBe('need-not-demonstrated')
    expect(decision.fundamentals.areMissing).toBe(true)
  })
})

test('two readings, two decisions: what is only assumed counts as stated alone', () => {
  const { stated, demonstrated } = readings(
    anAssessment({ levels: { ...sound, gap: [2, 0] }, facts: joiningUp }, smallContent),
    smallContent,
  )
  expect(decide(stated, smallContent).outcome).toBe('team-or-pathway')
  expect(decide(demonstrated, smallContent).outcome).toBe('need-not-demonstrated')
})

test('a pilot is a new role, within limits', () => {
  expect(outcomeOf('pilot')).toBe('new-role')
  expect(outcomeOf('team-or-pathway')).toBe('team-or-pathway')
})
