import { describe, expect, it, test } from 'vitest'
import { blankAnswer, blankAssessment, type Answer, type Heard, type Voice } from '../../../src/domain/assessment.ts'
import { answerState } from '../../../src/domain/asked.ts'
import { recordKinds } from '../../../src/domain/assessment.ts'
import { asHeardBy } from '../../../src/domain/voices/as-answered.ts'
import { areApart, groupsDiffer } from '../../../src/domain/voices/groups-differ.ts'
import { answerTo, groupsHeard, hasAnswered, lastRound } from '../../../src/domain/voices/heard-on.ts'
import { aRound, aVoice, heardIn } from '../../fixtures/rooms.ts'

const each = { id: 'trust', byVoice: true, reads: 'ready' } as const
const together = { id: 'gap', reads: 'ready' } as const
const voices = {
  nurses: aVoice(),
  carers: aVoice({ group: 'Carers', kind: 'people' }),
  gps: aVoice({ group: 'GPs' }),
}

type Said = Readonly<Record<string, 0 | 1 | 2 | 3 | 'unknown'>>

const room = (
  rounds: readonly Partial<Heard>[],
  more: Readonly<Record<string, Voice>> = {},
  answer?: Partial<Answer>,
) =>
  heardIn(
    {
      ...blankAssessment('one', '2026-11-27T09:00:00.000Z'),
      voices: { ...voices, ...more },
      ...(answer && { answers: { trust: { ...blankAnswer, ...answer } } }),
    },
    ...rounds.map((given) => aRound('trust', given)),
  )
const level = (said: Said, more: Readonly<Record<string, Voice>> = {}) =>
  answerTo(each, room([{ how: 'each-group', smallest: 1, said }], more))?.level

describe('where each group answers for itself', () => {
  it.each<[Said, ReturnType<typeof level>]>([
    [{ nurses: 2, carers: 1, gps: 3 }, 1],
    [{ nurses: 3, carers: 3 }, 3],
    [{ nurses: 3, carers: 'unknown' }, 'unknown'],
    [{ nurses: 2, carers: 'unknown', gps: 3 }, 'unknown'],
    [{ nurses: 1, carers: 'unknown' }, 1],
    [{ nurses: 0, carers: 'unknown' }, 0],
    [{ nurses: 'unknown' }, 'unknown'],
    [{}, undefined],
  ])('of %j the least secure decides, and who does not know keeps it open: %s', (said, decides) =>
    expect(level(said)).toBe(decides),
  )

  it.each<[string, Partial<Voice> | undefined]>([
    ['that has left the room', { present: false }],
    ['that the change does not affect', { isAffected: false }],
    ['that was taken off the list', undefined],
  ])('a group %s decides nothing, and is heard all the same', (_what, given) => {
    const said = { nurses: 3, carers: 0 } as const
    expect(level(said)).toBe(0)
    const { carers: _gone, ...others } = voices
    const here = room([{ how: 'each-group', said }], given ? { carers: aVoice(given) } : {})
    const without = given ? here : { ...here, voices: others }
    expect(answerTo(each, without)!.level).toBe(3)
    expect(groupsHeard(each, without)).toContainEqual({ voices: ['carers'], level: 0 })
  })

  test('the level that is given for all counts where no group that may decide has said anything', () => {
    expect(answerTo(each, room([], {}, { level: 2, basis: 1 }))!.level).toBe(2)
    const gone = room(
      [{ how: 'each-group', said: { carers: 0 } }],
      { carers: aVoice({ present: false }) },
      { level: 2 },
    )
    expect(answerTo(each, gone)!.level).toBe(2)
  })

  test('counts decide as the levels they stand for, told together where groups are small', () => {
    const cells: Heard['cells'] = [
      { voices: ['nurses'], counts: [0, 0, 1, 5, 0] },
      { voices: ['carers', 'gps'], counts: [1, 4, 1, 0, 0] },
    ]
    const here = room([{ cells }])
    expect(answerTo(each, here)).toMatchObject({ level: 1, voices: ['nurses', 'carers', 'gps'] })
    expect(answerState(answerTo(each, here))).toBe('assumed')
  })

  test('what was recorded before there were rounds counts until there is one', () => {
    const before = { level: 3, recordedBefore: { nurses: 1, carers: 2 } } as const
    expect(answerTo(each, room([], {}, before))!.level).toBe(1)
    expect(answerTo(each, room([{ how: 'each-group', said: { nurses: 2 } }], {}, before))!.level).toBe(2)
  })

  test('the last round counts; what was added afterwards decides nothing', () => {
    const rounds = [
      { how: 'each-group', said: { nurses: 0 } },
      { round: 2, said: { nurses: 2 } },
      { round: 3, how: 'afterwards', said: { nurses: 0 } },
    ] as const
    expect(lastRound('trust', room(rounds))!.round).toBe(2)
    expect(answerTo(each, room(rounds))!.level).toBe(2)
  })

  test('an answer is the same one for as long as nothing changes', () => {
    const here = room([{ how: 'each-group', said: { nurses: 2 } }])
    expect(answerTo(each, here)).toBe(answerTo(each, here))
  })
})

describe('where the room answers together', () => {
  const answered: Answer = { ...blankAnswer, level: 3, voices: ['nurses'] }
  const split = heardIn(
    { ...blankAssessment('one', '2026-11-27T09:00:00.000Z'), voices, answers: { gap: answered } },
    aRound('gap', { cells: [{ voices: ['carers'], counts: [6, 0, 0, 0, 0] }], said: { nurses: 3 } }),
  )

  test('what groups say never changes the answer of the room', () => {
    expect(answerTo(together, split)).toBe(split.answers['gap'])
  })

  test('who differs is seen, and who has answered', () => {
    expect(groupsDiffer(together, split)).toBe(true)
    expect(['nurses', 'carers', 'gps'].map((id) => hasAnswered(id, together, split))).toEqual([true, true, false])
  })

  test('each group’s own view is the same assessment but for its level', () => {
    const theirs = asHeardBy({ voices: ['carers'] }, split, [together])
    expect(theirs.answers['gap']).toEqual({ ...answered, level: 0 })
    expect(theirs.evidence).toBe(split.evidence)
    expect(asHeardBy({ voices: ['gps'] }, split, [together]).answers).toEqual(split.answers)
  })
})

test.each<[readonly (0 | 1 | 2 | 3 | 'unknown')[], boolean]>([
  [[0, 2], true],
  [[3, 1, 2], true],
  [[1, 2], false],
  [[0, 'unknown'], false],
  [[0, 'unknown', 2], true],
  [[3], false],
  [[], false],
])('levels of %j stand far apart: %s', (levels, are) => expect(areApart(levels)).toBe(are))

describe('a round in a file', () => {
  const parse = (more: Partial<Heard>) => recordKinds.heard.schema.safeParse(aRound('trust', more)).success
  const six: Heard['cells'][number] = { voices: ['nurses'], counts: [1, 2, 3, 0, 0] }

  test('may hold cells of at least as many people as its smallest, and no other', () => {
    expect(parse({ cells: [six] })).toBe(true)
    expect(parse({ cells: [six], smallest: 10 })).toBe(false)
    expect(parse({ cells: [{ voices: ['gps'], counts: [1, 0, 0, 0, 0] }] })).toBe(false)
    expect(parse({ cells: [{ voices: ['gps'], counts: [1, 0, 0, 0, 0] }], smallest: 1 })).toBe(true)
  })

  test('has no group in two cells', () => {
    expect(parse({ cells: [six, { ...six, voices: ['gps', 'nurses'] }] })).toBe(false)
  })
})
