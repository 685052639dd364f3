import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { FactPage } from '../../../src/features/interview/fact-page.tsx'
import { QuestionPage } from '../../../src/features/interview/question-page.tsx'
import { factStop, stopOf } from '../../../src/domain/walk.ts'
import { pathTo } from '../../../src/ports/paths.ts'
import { forgetMarks } from '../../../src/ports/marks.ts'
import { blankAnswer } from '../../../src/domain/assessment.ts'
import { anAssessment } from '../../fixtures/assessments.ts'
import { en } from '../../fixtures/every-word.ts'
import { show } from '../harness.tsx'

const question = content.questions.find(({ id }) => id === 'n4-gap')!
const fact = content.facts.find(({ steers }) => steers)!
const words = en.interview
const here = pathTo('fixture', stopOf(question))
const step = pathTo('fixture', factStop(question, fact.id))
const ink = (at: number) => screen.getByRole('button', { name: new RegExp(words.bases[at]!.say) })
const findInk = (at: number) => screen.findByRole('button', { name: new RegExp(words.bases[at]!.say) })
const level = (at: number) => screen.getByRole('radio', { name: question.levels[at]! })
const stay = () => screen.findByRole('checkbox', { name: words.goesOn.stay })

const open = (answers: Parameters<typeof anAssessment>[0] = {}) =>
  show(<QuestionPage {...stopOf(question)} />, { assessment: anAssessment(answers, content), path: here })

afterEach(forgetMarks)

describe('how it is known', () => {
  test('is asked once there is a level, with nothing chosen; the choice keeps the answer and goes on', async () => {
    const { user, now, visited } = await open()
    expect(screen.queryByRole('group', { name: words.howKnow })).not.toBeInTheDocument()
    await user.click(level(2))
    await findInk(0)
    expect([0, 1, 2, 3].map((at) => ink(at).getAttribute('aria-pressed'))).toEqual(Array(4).fill('false'))
    await user.click(await findInk(1))
    expect(now().answers['n4-gap']).toMatchObject({ level: 2, basis: 1 })
    await waitFor(() => expect(visited.at(-1)).toBe(step))
  })

  test('stays where somebody chose to stay, and says how far the answer is carried', async () => {
    const { user, now, visited } = await open()
    await user.click(level(2))
    await user.click(await stay())
    await user.click(await findInk(2))
    expect(now().answers['n4-gap']).toMatchObject({ basis: 2 })
    expect(visited).toEqual([here])
    expect(await screen.findByText(en.carried.raise['no-dated-item'])).toBeInTheDocument()
  })

  test('stays, too, where the browser keeps nothing', async () => {
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Nothing is kept here', 'SecurityError')
    })
    const { user, visited } = await open()
    await user.click(level(2))
    await user.click(await stay())
    expect(await stay()).toBeChecked()
    await user.click(await findInk(2))
    expect(visited).toEqual([here])
    setItem.mockRestore()
  })

  test('is a line once it is given, and another choice there stays', async () => {
    const { user, now, visited } = await open({ levels: { 'n4-gap': 2 } })
    await user.click(await screen.findByText(words.howKnown))
    await user.click(await findInk(3))
    expect(now().answers['n4-gap']).toMatchObject({ level: 2, basis: 3 })
    expect(visited).toEqual([here])
    expect(ink(3)).toHaveAttribute('aria-pressed', 'true')
  })

  test('goes nowhere while something on the page is missing', async () => {
    const note = 'long '.repeat(5000)
    const assessment = {
      ...anAssessment({}, content),
      answers: { 'n4-gap': { ...blankAnswer, level: 2 as const, note } },
    }
    const { user, now, visited } = await show(<QuestionPage {...stopOf(question)} />, { assessment, path: here })
    await user.click(await findInk(1))
    expect(now().answers['n4-gap']).toMatchObject({ basis: 1 })
    expect(visited).toEqual([here])
    expect(screen.getAllByText(words.errors.long).length).toBeGreaterThan(0)
  })
})

describe('a fact that steers', () => {
  const openStep = (facts = {}) =>
    show(<FactPage {...factStop(question, fact.id)} />, { assessment: anAssessment({ facts }, content), path: step })
  const pick = (at: number) => screen.getByRole('button', { name: new RegExp(`^${fact.options[at]!.say}`) })

  test('is one press', async () => {
    const { user, now, visited } = await openStep()
    await user.click(pick(1))
    expect(now().facts[fact.id]!.chosen).toEqual([fact.options[1]!.id])
    await waitFor(() => expect(visited.at(-1)).not.toBe(step))
  })

  test('is changed where one stays', async () => {
    const { user, now, visited } = await openStep({ [fact.id]: fact.options[1]!.id })
    expect(pick(1)).toHaveAttribute('aria-pressed', 'true')
    await user.click(pick(0))
    expect(now().facts[fact.id]!.chosen).toEqual([fact.options[0]!.id])
    expect(visited).toEqual([step])
  })

  test('may be not known: it goes on, and keeps nothing', async () => {
    const { user, now, visited } = await openStep()
    await user.click(screen.getByRole('button', { name: new RegExp(`^${words.facts.unknown}`) }))
    expect(now().facts[fact.id]).toBeUndefined()
    await waitFor(() => expect(visited.at(-1)).not.toBe(step))
  })
})
