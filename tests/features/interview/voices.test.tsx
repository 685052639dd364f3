import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { blankAnswer, blankAssessment, type Answer, type Voice } from '../../../src/domain/assessment.ts'
import { QuestionPage } from '../../../src/features/interview/question-page.tsx'
import { en } from '../../fixtures/every-word.ts'
import { stopOf } from '../../../src/domain/walk.ts'
import { show } from '../harness.tsx'

const { interview: words } = en
const voice = (group: string, present = true): Voice => ({ group, organisation: '', kind: 'front-line', present })
const voices = { nurses: voice('District nurses'), carers: voice('Carers'), porters: voice('Porters', false) }
const each = content.questions.find(({ byVoice }) => byVoice)!
const together = content.questions.find(({ byVoice, concernsPeople }) => !byVoice && concernsPeople)!

/** The page of a question, with two groups in the room and one that is not. */
async function ask(question: typeof each, answer: Partial<Answer> = {}) {
  const blank = blankAssessment('a1', '2026-11-25T09:00:00.000Z')
  const assessment = { ...blank, voices, answers: { [question.id]: { ...blankAnswer, ...answer } } }
  const shown = await show(<QuestionPage {...stopOf(question)} />, { assessment })
  return { ...shown, answer: () => shown.now().answers[question.id]! }
}

describe('a question that each group answers for itself', () => {
  const says = (group: string) => screen.getByLabelText(group)

  test('is decided by the least secure group, whoever answers first', async () => {
    const { user, answer } = await ask(each)
    await user.selectOptions(says('District nurses'), each.levels[1])
    await user.selectOptions(says('Carers'), each.levels[3])
    expect(answer()).toMatchObject({ byVoice: { nurses: 1, carers: 3 }, level: 1 })
    await user.selectOptions(says('Carers'), each.levels[0])
    expect(answer().level).toBe(0)
  })

  test('goes by the groups that know, and leaves out one that was not asked after all', async () => {
    const { user, answer } = await ask(each, { byVoice: { nurses: 1, carers: 2 }, level: 1 })
    await user.selectOptions(says('District nurses'), words.unknown)
    expect(answer()).toMatchObject({ byVoice: { nurses: 'unknown', carers: 2 }, level: 2 })
    await user.selectOptions(says('District nurses'), words.voices.notAsked)
    expect(answer().byVoice).toEqual({ carers: 2 })
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
  const confirmed = (who: 'front-line' | 'people') => screen.queryByRole('checkbox', { name: words.confirmers[who] })

  test('is asked once something backs it up, and not where it is only said', async () => {
    const { user } = await ask(together, { level: 2, basis: 1 })
    expect(confirmed('front-line')).toBeNull()
    await user.click(screen.getByRole('radio', { name: new RegExp(`^${words.bases[2]!.say}`) }))
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
