import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { recordKinds, type Assessment, type Heard } from '../../../src/domain/assessment.ts'
import { applyEdits, inverse } from '../../../src/domain/changes.ts'
import { recommend } from '../../../src/domain/recommend.ts'
import { viewFile, type View } from '../../../src/domain/voices/view-file.ts'
import { differences } from '../../../src/domain/voices/differences.ts'
import { nextRound } from '../../../src/domain/voices/each-group.ts'
import { answerTo, groupsHeard, lastRound } from '../../../src/domain/voices/heard-on.ts'
import {
  askedOfRoom,
  isViewOn,
  noGroup,
  readView,
  saidAfterwards,
  viewAdded,
  viewOf,
  type UnderGroup,
} from '../../../src/domain/voices/view-afterwards.ts'
import { anAssessment, everyAnswer } from '../../fixtures/assessments.ts'
import { anyAssessment } from '../../fixtures/random-assessments.ts'
import { aRound, aVoice, heardIn } from '../../fixtures/rooms.ts'
import { anAnswer, aView } from '../../fixtures/views.ts'

const byVoice = content.questions.filter((question) => question.byVoice)
const [first, second] = content.questions as [(typeof content.questions)[0], (typeof content.questions)[0]]
const voices = { nurses: aVoice(), carers: aVoice({ group: 'Carers', kind: 'people' }) }
const listed: UnderGroup = { as: 'listed', id: 'carers' }

/** Every question was put to the room: its nurses stand high on it. */
const heardOnAll = (assessment: Assessment): Assessment =>
  heardIn(
    { ...assessment, voices },
    ...content.questions.map(({ id }) => aRound(id, { cells: [{ voices: ['nurses'], counts: [0, 0, 1, 6, 0] }] })),
  )
const room = heardOnAll(anAssessment({ levels: everyAnswer(2, 2, content) }, content))
const { createdAt } = room.about.about

let ids = 0
const newId = () => `new-${++ids}`
const on = ({ id, ask, levels }: typeof first, given: Partial<View['answers'][number]> = {}) =>
  anAnswer(id, { ask, levels: [...levels], ...given })
const viewHere = (given: Partial<View> = {}): View =>
  aView({
    assessment: { id: 'a-copy', createdAt },
    answers: [on(first, { level: 0, reason: 'Nobody asked us.' })],
    ...given,
  })
const added = (view: View, under: UnderGroup = listed, assessment = room) =>
  applyEdits(assessment, viewAdded(view, under, assessment, content, newId))

describe('what is asked of whoever was not there', () => {
  it('is what the room was heard on, in the order of the walk, and nothing of what was added afterwards', () => {
    const heard = heardIn({ ...room, heard: {} }, aRound(second.id), aRound(first.id))
    expect(askedOfRoom(content, heard).map(({ id }) => id)).toEqual([first.id, second.id])
    const alone = heardIn({ ...room, heard: {} }, aRound(first.id, { how: 'afterwards' }))
    expect(askedOfRoom(content, alone)).toEqual([])
  })

  it('is a view in the words of the day, which parses as a file', () => {
    const view = viewOf([{ question: first, level: 'unknown', reason: '' }], { name: 'Porters' }, room, {
      content: content.version,
      day: '2026-11-30',
      at: '2026-11-30T18:05:12.345Z',
    })
    expect(viewFile.safeParse(view)).toMatchObject({ success: true, data: view })
    expect(view.answers[0]).toMatchObject({ ask: first.ask, levels: first.levels })
  })
})

describe('a view that is added', () => {
  it('is a round said afterwards by one person of the group, with the words and the moment it was said at', () => {
    const after = added(viewHere())
    expect(after.heard[`${first.id}-afterwards-1`]).toEqual({
      question: first.id,
      round: 1,
      at: '2026-11-30T18:05:12.345Z',
      how: 'afterwards',
      smallest: 1,
      cells: [{ voices: ['carers'], counts: [1, 0, 0, 0, 0] }],
      said: {},
      notShown: 0,
      ending: '',
      put: '',
      asked: { ask: first.ask, levels: [...first.levels], content: '2026.11' },
    } satisfies Heard)
    expect(Object.values(after.dissents)).toEqual([
      {
        question: first.id,
        text: 'Nobody asked us.',
        wouldChange: '',
        done: '',
        voice: 'carers',
        level: 0,
        at: '2026-11-30T18:05:12.345Z',
      },
    ])
    for (const round of Object.values(after.heard)) expect(recordKinds.heard.schema.safeParse(round).success).toBe(true)
  })

  it('leaves the rounds of the room as they are, their numbers too, and is taken back in one step', () => {
    const edits = viewAdded(viewHere(), listed, room, content, newId)
    const after = applyEdits(room, edits)
    expect(after.heard[`${first.id}-1`]).toBe(room.heard[`${first.id}-1`])
    expect(lastRound(first.id, after)).toBe(lastRound(first.id, room))
    expect(nextRound(first.id, after)).toBe(2)
    expect(groupsHeard(first, after)).toEqual(groupsHeard(first, room))
    expect(applyEdits(after, inverse({ what: 'answer', edits }).edits)).toEqual(room)
  })

  it('stands beside another, each with its own reason', () => {
    const both = added(
      viewHere({
        at: '2026-12-01T08:00:00.000Z',
        answers: [on(first, { level: 3, reason: 'It is there.' })],
      }),
      { as: 'none' },
      added(viewHere()),
    )
    expect(saidAfterwards(first.id, first.reads, both)).toMatchObject([
      { voices: ['carers'], level: 0, reasons: ['Nobody asked us.'], at: '2026-11-30T18:05:12.345Z' },
      { voices: [noGroup], level: 3, reasons: ['It is there.'], at: '2026-12-01T08:00:00.000Z' },
    ])
  })

  it('is told where the room differs, and its reason nowhere twice', () => {
    const [one, ...others] = differences(added(viewHere()), content)
    expect(others).toEqual([])
    expect(one).toMatchObject({ dissents: [], isBetween: false, splitIn: [], afterwards: [{ level: 0 }] })
  })

  it.each<[string, UnderGroup, string, number]>([
    ['a group that was not on the list', { as: 'new', id: 'porters', name: 'Porters' }, 'porters', 3],
    ['no group', { as: 'none' }, noGroup, 2],
  ])('is put under %s where that is chosen', (_what, under, voice, groups) => {
    const after = added(viewHere({ group: { name: 'Porters' } }), under)
    expect(after.heard[`${first.id}-afterwards-1`]!.cells[0]!.voices).toEqual([voice])
    expect(Object.keys(after.voices)).toHaveLength(groups)
    expect(after.voices['porters']?.present ?? false).toBe(false)
  })

  it.each<[string, Partial<View>, UnderGroup | undefined]>([
    ['of a group of the list', {}, listed],
    ['of a group that is not on the list any more', { group: { id: 'gone', name: 'Gone' } }, undefined],
    ['of a group that was typed', { group: { name: 'Carers' } }, undefined],
    ['that names no group', { group: undefined }, { as: 'none' }],
    ['of a name that every object has', { group: { id: 'constructor', name: 'x' } }, undefined],
  ])('knows which group a view is of: %s', (_what, { group, ...given }, under) => {
    const { group: of, ...view } = viewHere(given)
    const named = group ?? (_what.endsWith('no group') ? undefined : of)
    expect(readView({ ...view, ...(named && { group: named }) }, room, content).under).toEqual(under)
  })

  it('leaves out what is not asked here any more, and says of the rest where it was put in other words', () => {
    const view = viewHere({
      answers: [anAnswer('long-gone'), on(first), on(second, { ask: 'In other words?' })],
    })
    const read = readView(view, room, content)
    expect(read.gone.map(({ question }) => question)).toEqual(['long-gone'])
    expect(read.answers.map(({ question, isReworded }) => [question, isReworded])).toEqual([
      [first.id, false],
      [second.id, true],
    ])
    const after = added(view)
    expect(Object.keys(after.heard)).toHaveLength(Object.keys(room.heard).length + 2)
    expect(after.heard[`${second.id}-afterwards-1`]!.asked.ask).toBe('In other words?')
  })

  it('is on the assessment that it names, or on what that is a copy of, and is added to no other', () => {
    const other = viewHere({ assessment: { id: 'a-copy', createdAt: '2020-01-01T09:00:00.000Z' } })
    expect(isViewOn(viewHere(), room)).toBe(true)
    expect(isViewOn({ assessment: { id: room.id, createdAt: '2020-01-01T09:00:00.000Z' } }, room)).toBe(true)
    expect(isViewOn(other, room)).toBe(false)
    expect(viewAdded(other, listed, room, content, newId)).toEqual([])
  })

  it('is not added where there is no room, in part either', () => {
    const most = recordKinds.dissents.most
    const dissents = Object.fromEntries(
      Array.from({ length: most }, (_, at) => [
        `d${at}`,
        { question: first.id, text: 'x', wouldChange: '', done: '', at: createdAt },
      ]),
    )
    const full = { ...room, dissents }
    expect(readView(viewHere(), full, content).isFull).toBe(true)
    expect(viewAdded(viewHere(), listed, full, content, newId)).toEqual([])
    const silent = viewHere({ answers: [on(first)] })
    expect(readView(silent, full, content).isFull).toBe(false)
    const rounds = heardIn(room, aRound(first.id, { round: 99, how: 'afterwards' }))
    expect(viewAdded(silent, listed, rounds, content, newId)).toEqual([])
  })
})

describe('laws', () => {
  const anyLevel = fc.constantFrom<View['answers'][number]['level']>(0, 1, 2, 3, 'unknown')
  const anyUnder = fc.constantFrom<UnderGroup>(
    listed,
    { as: 'listed', id: 'nurses' },
    { as: 'new', id: 'porters', name: 'Porters' },
    { as: 'none' },
  )
  const viewOn = (questions: readonly (typeof first)[]) =>
    fc
      .array(
        fc.record({ question: fc.constantFrom(...questions), level: anyLevel, reason: fc.constantFrom('', 'Why') }),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((given) => [...new Map(given.map((one) => [one.question.id, one])).values()])
      .map((given) => viewHere({ answers: given.map(({ question, ...one }) => on(question, one)) }))

  test('adding a view never changes the recommendation', () => {
    fc.assert(
      fc.property(
        anyAssessment(content),
        viewOn([...content.questions, ...byVoice, ...byVoice]),
        anyUnder,
        (random, view, under) => {
          const before = heardOnAll(random)
          const after = added({ ...view, assessment: { id: before.id, createdAt: '' } }, under, before)
          expect(Object.keys(after.heard).length).toBeGreaterThan(Object.keys(before.heard).length)
          expect(recommend(after, content)).toEqual(recommend(before, content))
        },
      ),
      { numRuns: 25 },
    )
  })

  test('where each group answers for itself, it decides nothing either, though it is the least secure', () => {
    expect(byVoice.length).toBeGreaterThan(0)
    for (const question of byVoice) {
      const after = added(viewHere({ answers: [on(question, { level: 0 })] }))
      expect(answerTo(question, after)).toEqual(answerTo(question, room))
      expect(answerTo(question, after)!.level).toBe(3)
    }
  })

  test('twice is once', () => {
    fc.assert(
      fc.property(viewOn(content.questions), anyUnder, (view, under) => {
        const once = added(view, under)
        expect(viewAdded(view, under, once, content, newId)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('a view that was put under another group than it names is known again by its moment', () => {
    const view = viewHere({ group: { name: 'Porters' } })
    expect(readView(view, room, content).isAdded).toBe(false)
    expect(readView(view, added(view, listed), content).isAdded).toBe(true)
  })

  test('what is kept of any view can be read again', () => {
    fc.assert(
      fc.property(viewOn(content.questions), anyUnder, (view, under) => {
        for (const { in: kind, after } of viewAdded(view, under, room, content, newId))
          expect(recordKinds[kind].schema.safeParse(after).success).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})
