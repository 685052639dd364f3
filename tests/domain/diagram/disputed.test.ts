import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import type { Answer, Assessment, Voice } from '../../../src/domain/assessment.ts'
import type { Flip } from '../../../src/domain/diagram/flips.ts'
import { questionValues } from '../../../src/domain/diagram/values.ts'
import { whatIf, type Asked } from '../../../src/domain/diagram/what-if.ts'
import { recommend } from '../../../src/domain/recommend.ts'
import { answeredInFull } from '../../bench/full-assessments.ts'
import { anAssessment, type Given } from '../../fixtures/assessments.ts'
import { smallContent } from '../../fixtures/small-content.ts'
import { applied } from './applied.ts'
import { eachOf, nameOf } from './every-way.ts'
import { chances } from './partly-answered.ts'
import { sorted, wholly } from './tried.ts'

type ByVoice = Answer['recordedBefore']

const splits: readonly ByVoice[] = [
  { nurses: 0, carers: 2 },
  { nurses: 3, carers: 0 },
  { nurses: 1, carers: 3 },
  { nurses: 0, matrons: 1, carers: 3 },
  { nurses: 0, matrons: 'unknown', carers: 2 },
]

/** The same assessment, where groups differ on a question. Their evidence stays what it is. */
const split = (assessment: Assessment, id: string, byVoice: ByVoice): Assessment => ({
  ...assessment,
  answers: { ...assessment.answers, [id]: { ...assessment.answers[id]!, recordedBefore: byVoice } },
})

describe('on any small pack of rules, every way the open answers could turn out tried', () => {
  test.each(['headline', 'outcome'] as const)('a dispute matters where who is right can change the %s', (by) => {
    const seen = { matters: 0, idle: 0 }
    wholly(({ points, headline, start, anew, isOpen, content: pack, assessment, standing: { reading } }) => {
      const named = (end: string) => (by === 'outcome' ? end.split(' ')[0]! : end)
      for (const [point, { kind, id, ways }] of points.entries()) {
        if (kind !== 'question') continue
        const basis = start[point]! % 4
        const wayOf = (level: ByVoice[string]) =>
          ways.findIndex(
            ({ value }) => 'level' in value && value.level === level && (level === 'unknown' || value.basis === basis),
          )
        for (const byVoice of splits) {
          const said = Object.values(byVoice)
          const lowest = start.with(point, wayOf(Math.min(...said.filter((level) => level !== 'unknown')) as 0 | 1))
          const possible = new Set<string>()
          let matters = false
          eachOf(
            points.map((_, at) => (at !== point && isOpen[at] ? [start[at]!, ...anew[at]!] : [lowest[at]!])),
            (turnedOut) => {
              const ends = new Set(said.map((level) => named(headline(turnedOut.with(point, wayOf(level))))))
              for (const end of ends) possible.add(end)
              matters ||= ends.size > 1
            },
          )
          const disputed = split(assessment(lowest), id, byVoice)
          const ours = whatIf(disputed, pack, { reading, by }).disputed()
          expect(ours.map((one) => ({ ...one, possible: sorted(one.possible.map(nameOf)) }))).toEqual([
            { id, matters, possible: sorted(possible) },
          ])
          seen[matters ? 'matters' : 'idle']++
        }
      }
    }, 25)
    expect(Math.min(seen.matters, seen.idle)).toBeGreaterThan(20)
  })
})

const voice = (organisation: string, kind: Voice['kind']): Voice => ({
  group: kind,
  organisation,
  kind,
  present: true,
  people: '',
  isAffected: true,
})
const voices = {
  nurses: voice('Trust', 'front-line'),
  matrons: voice('Trust', 'manager'),
  carers: voice('Carers’ forum', 'people'),
}

describe('on the full content', () => {
  test('the same, with a few answers open and every level said by all in turn', () => {
    const chance = chances(12)
    const seen = { matters: 0, idle: 0 }
    const ofEachGroup = content.questions.filter(({ byVoice }) => byVoice).map(({ id }) => id)
    for (const full of answeredInFull(content))
      for (const id of ofEachGroup)
        for (const byVoice of [splits[0]!, splits[4]!, { nurses: 3, matrons: 1 } as const]) {
          const open = someOf(
            content.questions.filter((one) => one.id !== id).map((one) => one.id),
            chance,
          )
          const disputed = split(withOpen(full, open), id, byVoice)
          const { matters, possible } = byBruteForce(disputed, id, open)
          const ours = whatIf(disputed, content).disputed()
          expect(ours.map((one) => ({ ...one, possible: sorted(one.possible.map(nameOf)) }))).toEqual([
            { id, matters, possible: sorted(possible) },
          ])
          seen[matters ? 'matters' : 'idle']++
        }
    expect(Math.min(seen.matters, seen.idle)).toBeGreaterThan(8)
  })

  const [, pathway] = answeredInFull(content)
  const told = (byVoice: Readonly<Record<string, ByVoice>>, asked?: Asked) =>
    whatIf(
      Object.entries(byVoice).reduce((sofar, [id, said]) => split(sofar, id, said), withOpen(pathway!, [])),
      content,
      asked,
    )
      .disputed()
      .map(({ id, matters, possible }) => [id, matters ? 'matters' : 'does not matter', possible.map(nameOf)])
  const nurses0Carers3 = { nurses: 0, carers: 3 } as const

  test('a team on its way to a pathway is split on two questions, and only one is worth its time', () => {
    expect(told({ 's6-identity': nurses0Carers3 })).toEqual([
      ['s6-identity', 'does not matter', ['team-or-pathway proceed']],
    ])
    expect(told({ 'y4-legitimacy': nurses0Carers3 })).toEqual([
      ['y4-legitimacy', 'matters', ['team-or-pathway proceed-when', 'team-or-pathway proceed']],
    ])
  })

  test('where both are in dispute, each is looked at with the other at its lowest, in the order asked', () => {
    expect(told({ 'y4-legitimacy': nurses0Carers3, 's6-identity': nurses0Carers3 })).toEqual([
      ['s6-identity', 'does not matter', ['team-or-pathway proceed-when']],
      ['y4-legitimacy', 'matters', ['team-or-pathway proceed-when', 'team-or-pathway proceed']],
    ])
  })

  test('what only changes how firm it is does not matter to the outcome', () => {
    expect(told({ 'y4-legitimacy': nurses0Carers3 }, { by: 'outcome' })).toEqual([
      ['y4-legitimacy', 'does not matter', ['team-or-pathway']],
    ])
  })

  test('groups that are a step apart have no dispute', () => {
    expect(told({ 'y4-legitimacy': { nurses: 2, carers: 3 } })).toEqual([])
  })
})

describe('on the small content', () => {
  const given: Given = {
    levels: { gap: 3, users: 2, cover: 2, novelty: 0, leaders: 2, trust: 2, remit: 2, workload: 2, money: 2 },
    facts: { 'gap-kind': 'know-how' },
  }
  const disputes = (more: Given, id: string, asked?: Asked) => {
    const assessment = split(anAssessment({ ...given, ...more }, smallContent), id, { nurses: 0, carers: 2 })
    return whatIf(assessment, smallContent, asked).disputed()
  }

  test('a question that this depth does not ask is in no dispute', () => {
    expect(disputes({}, 'users')).toHaveLength(1)
    expect(disputes({ depth: 'screen' }, 'users')).toEqual([])
    expect(disputes({ depth: 'screen' }, 'gap')).toHaveLength(1)
  })

  test('a question that no headline reads does not matter, and all that is possible stays so', () => {
    const levels = { ...given.levels, weather: 2, money: 'unknown' } as const
    const possible = whatIf(anAssessment({ ...given, levels }, smallContent), smallContent).possible()
    expect(possible.length).toBeGreaterThan(1)
    expect(disputes({ levels }, 'weather')).toEqual([{ id: 'weather', matters: false, possible }])
  })

  test('of what is only assumed it matters who is right as stated, and not as demonstrated', () => {
    const levels = { ...given.levels, gap: [0, 0] } as const
    expect(disputes({ levels }, 'gap', { reading: 'stated' })).toMatchObject([{ matters: true }])
    expect(disputes({ levels }, 'gap')).toMatchObject([{ matters: false, possible: [{}] }])
  })
})

/** Two of a list. */
function someOf(list: readonly string[], chance: () => number): readonly string[] {
  const first = Math.floor(chance() * list.length)
  const second = (first + 1 + Math.floor(chance() * (list.length - 1))) % list.length
  return [list[first]!, list[second]!]
}

/** A full assessment with these questions open, and no fact. */
function withOpen(full: Assessment, open: readonly string[]): Assessment {
  const answers = Object.fromEntries(Object.entries(full.answers).filter(([id]) => !open.includes(id)))
  const facts = Object.fromEntries(
    content.facts.map(({ id, options }) => [id, { chosen: [options[0]!.id], byPlan: {} }]),
  )
  return { ...full, voices, answers, facts: { ...facts, ...full.facts } }
}

/** Everybody says each level in turn, for each way the open questions may turn out, and `recommend` is asked. */
function byBruteForce(disputed: Assessment, id: string, open: readonly string[]) {
  const possible = new Set<string>()
  let matters = false
  const { recordedBefore: byVoice, ...answer } = disputed.answers[id]!
  const values = open.map((one) => questionValues(one, content).filter(({ ways }) => ways.demonstrated > 0))
  const agreed = [...new Set(Object.values(byVoice))].map((level): Assessment => {
    const answers = {
      ...disputed.answers,
      [id]: { ...answer, level, recordedBefore: {}, voices: Object.keys(byVoice) },
    }
    return { ...disputed, answers }
  })
  eachOf(
    values.map(({ length }) => [...Array(length + 1).keys()]),
    (ways) => {
      const changes = open.flatMap((one, at): Pick<Flip, 'kind' | 'id' | 'to'>[] => {
        const offer = values[at]![ways[at]!]
        return offer ? [{ kind: 'question', id: one, to: offer.value }] : []
      })
      const ends = new Set(agreed.map((assessment) => nameOf(recommend(applied(assessment, changes), content))))
      for (const end of ends) possible.add(end)
      matters ||= ends.size > 1
    },
  )
  return { matters, possible }
}
