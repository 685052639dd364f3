import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { blankAnswer, blankAssessment, type Answer, type Voice } from '../../../src/domain/assessment.ts'
import { DomainPage } from '../../../src/features/interview/domain-page.tsx'
import { QuestionPage } from '../../../src/features/interview/question-page.tsx'
import { answerTo } from '../../../src/domain/voices/heard-on.ts'
import { en } from '../../fixtures/every-word.ts'
import { stopOf } from '../../../src/domain/walk.ts'
import { show } from '../harness.tsx'

const { interview: words } = en
const voice = (group: string, present = true): Voice => ({
  group,
  organisation: '',
  kind: 'front-line',
  present,
  people: '',
  isAffected: true,
})
const voices = { nurses: voice('District nurses'), carers: voice('Carers'), porters: voice('Porters', false) }
const each = content.questions.find(({ byVoice }) => byVoice)!
const together = content.questions.find(({ byVoice, concernsPeople }) => !byVoice && concernsPeople)!

/** The page of a question, with two groups in the room and one that is not. */
async function ask(question: typeof each, answer: Partial<Answer> = {}) {
  const blank = blankAssessment('a1', '2026-11-25T09:00:00.000Z')
  const assessment = { ...blank, voices, answers: { [question.id]: { ...blankAnswer, ...answer } } }
  const shown = await show(<QuestionPage {...stopOf(question)} />, { assessment })
  return {
    ...shown,
    answer: () => shown.now().answers[question.id]!,
    counting: () => answerTo(question, shown.now()),
  }
}

describe('a question that each group answers for itself', () => {
  const says = (group: string) => screen.getByLabelText(group)

  test('is decided by the least secure group, whoever answers first', async () => {
    const { user, counting } = await ask(each)
    await user.selectOptions(says('District nurses'), each.levels[1])
    await user.selectOptions(says('Carers'), each.levels[3])
    expect(counting()).toMatchObject({ level: 1, voices: ['nurses', 'carers'] })
    await user.selectOptions(says('Carers'), each.levels[0])
    expect(counting()!.level).toBe(0)
  })

  test('is not known where a group does not know, unless another objects; one that was not asked is left out', async () => {
    const { user, counting, now } = await ask(each, { recordedBefore: { nurses: 1, carers: 2 } })
    expect(counting()!.level).toBe(1)
    await user.selectOptions(says('District nurses'), words.unknown)
    expect(counting()!.level).toBe('unknown')
    await user.selectOptions(says('Carers'), each.levels[1])
    expect(counting()!.level).toBe(1)
    await user.selectOptions(says('Carers'), each.levels[2])
    await user.selectOptions(says('District nurses'), en.voices.notAsked)
    expect(counting()!.level).toBe(2)
    expect(Object.values(now().heard)).toMatchObject([{ how: 'each-group', round: 1, said: { carers: 2 } }])
  })

  test('shows no other level than the one that counts, and is answered for all again in one press', async () => {
    const { user, counting } = await ask(each, { level: 3, recordedBefore: { nurses: 1, carers: 2 } })
    expect(screen.getByRole('radio', { name: new RegExp(each.levels[1]) })).toBeChecked()
    for (const radio of screen.getAllByRole('radio', { name: new RegExp(each.levels[0]) })) expect(radio).toBeDisabled()
    expect(screen.getByText(en.voices.decides('District nurses'))).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: en.voices.forAll }))
    expect(screen.getByRole('radio', { name: new RegExp(each.levels[3]) })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: new RegExp(each.levels[0]) }))
    expect(counting()!.level).toBe(0)
  })

  test('is not put to a group that is not in the room', async () => {
    await ask(each)
    expect(screen.queryByLabelText('Porters')).toBeNull()
  })
})

describe('who answered a question together', () => {
  const box = (group: string) => screen.getByRole('checkbox', { name: group })

  test('is ticked and unticked, each group by itself, and only of those in the room', async () => {
    const { user, answer } = await ask(together)
    expect(screen.queryByRole('checkbox', { name: 'Porters' })).toBeNull()
    await user.click(box('District nurses'))
    await user.click(box('Carers'))
    expect(answer().voices).toEqual(['nurses', 'carers'])
    await user.click(box('District nurses'))
    expect(answer().voices).toEqual(['carers'])
  })
})

describe('who confirmed an answer', () => {
  const confirmed = (who: 'front-line' | 'people') =>
    screen.queryByRole('checkbox', { name: en.voices.confirmers[who] })

  test('is asked once something backs it up, and not where it is only said', async () => {
    const { user } = await ask(together, { level: 2, basis: 1 })
    expect(confirmed('front-line')).toBeNull()
    await user.click(screen.getByRole('button', { name: new RegExp(words.bases[2]!.say) }))
    await waitFor(() => expect(confirmed('front-line')).toBeInTheDocument())
  })

  test('is ticked and unticked, each by itself', async () => {
    const { user, answer } = await ask(together, { level: 2, basis: 2 })
    await user.click(confirmed('front-line')!)
    await user.click(confirmed('people')!)
    expect(answer().confirmedBy).toEqual(['front-line', 'people'])
    await user.click(confirmed('front-line')!)
    expect(answer().confirmedBy).toEqual(['people'])
  })
})

describe('all in the room in one press', () => {
  const all = () => screen.getByRole('checkbox', { name: en.room.all })

  test('are recorded for a question, and taken back in the same place', async () => {
    const { user, answer } = await ask(together, { voices: ['porters'] })
    await user.click(all())
    expect(answer().voices).toEqual(['porters', 'nurses', 'carers'])
    await user.click(all())
    expect(answer().voices).toEqual(['porters'])
  })

  const blank = blankAssessment('a1', '2026-11-25T09:00:00.000Z')
  const questions = content.questions.filter(({ domain }) => domain === 'need')
  const answers = Object.fromEntries([
    ...questions.slice(0, 3).map(({ id }) => [id, { ...blankAnswer, level: 2 as const }]),
    [questions[3]!.id, { ...blankAnswer, level: 1 as const, voices: ['porters'] }],
    [questions[4]!.id, { ...blankAnswer, level: 1 as const, voices: ['carers'] }],
    [questions[5]!.id, { ...blankAnswer, note: 'Begun' }],
  ])
  const button = () => screen.findByRole('button', { name: en.room.allOf(en.common.domains.need) })

  test('are recorded for each answer of a domain that has nobody yet, and no other; one undo takes it back', async () => {
    const { user, now, actor } = await show(<DomainPage domain="need" />, { assessment: { ...blank, voices, answers } })
    expect(screen.getByText(en.room.nobodyFor(3))).toBeInTheDocument()
    await user.click(await button())
    for (const { id } of questions.slice(0, 3)) expect(now().answers[id]!.voices).toEqual(['nurses', 'carers'])
    for (const { id } of questions.slice(3, 6)) expect(now().answers[id]).toEqual(answers[id])
    expect(screen.getByRole('status')).toHaveTextContent(en.room.allSet(3))
    expect(screen.getByRole('status')).toHaveFocus()
    act(() => actor.send({ type: 'change.undone' }))
    expect(now().answers).toEqual(answers)
    expect(await button()).toBeInTheDocument()
  })

  test.each([
    ['nobody is in the room', { ...blank, answers }],
    [
      'one answers alone',
      { ...blank, voices, answers, about: { about: { ...blank.about.about, answering: 'alone' as const } } },
    ],
    ['nothing is answered', { ...blank, voices }],
  ])('are not offered for a domain where %s', async (_what, assessment) => {
    await show(<DomainPage domain="need" />, { assessment })
    expect(screen.queryByRole('button', { name: en.room.allOf(en.common.domains.need) })).toBeNull()
  })
})
