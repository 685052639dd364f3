import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { blankAnswer, type Answer } from '../../../src/domain/assessment.ts'
import { DomainPage } from '../../../src/features/interview/domain-page.tsx'
import { QuestionPage } from '../../../src/features/interview/question-page.tsx'
import { stopOf } from '../../../src/domain/walk.ts'
import { paths } from '../../../src/ports/paths.ts'
import { anAssessment } from '../../fixtures/assessments.ts'
import { en } from '../../fixtures/every-word.ts'
import { show } from '../harness.tsx'

const { plans: words, interview, common } = en
const question = content.questions.find(({ id }) => id === 'g4-supervision')!
const place = content.questions.find(({ about, byVoice }) => about === 'place' && !byVoice)!
const [roles, , newRole] = content.plans

async function ask(answer: Partial<Answer> = {}, of = question) {
  const assessment = { ...anAssessment({}, content), answers: { [of.id]: { ...blankAnswer, ...answer } } }
  const path = paths.question(assessment.id, of)
  const shown = await show(<QuestionPage {...stopOf(of)} />, { assessment, path })
  return { ...shown, path, answer: () => shown.now().answers[of.id]! }
}

const button = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) })
const says = (plan: string, say: string) => screen.getByRole('radio', { name: words.of(plan, say) })
const evidenceForAll = () => screen.queryByRole('heading', { level: 2, name: interview.more.evidence })
const forAll = () => screen.queryByRole('radio', { name: question.levels[3] })

describe('a question about the plan', () => {
  test('counts for all plans in one tap, and is asked plan by plan only where somebody says that it differs', async () => {
    const { user, answer } = await ask()
    expect(screen.queryByText(words.byPlan)).toBeNull()
    expect(document.querySelector('.counts-for')).toHaveTextContent(new RegExp(`^${words.differs}`))
    await user.click(forAll()!)
    expect(answer()).toMatchObject({ level: 3, byPlan: {} })
  })

  test('is asked of no plan apart where it is about the place', async () => {
    await ask({}, place)
    expect(screen.queryByText(words.differs)).toBeNull()
  })

  test('gives each plan a level, a basis and a note of its own once it differs', async () => {
    const { user, answer } = await ask({ level: 3, basis: 2, evidence: ['local-figures'] })
    expect(evidenceForAll()).toBeInTheDocument()
    await user.click(button(words.differs))
    expect(forAll()).toBeNull()
    expect(evidenceForAll()).toBeNull()
    expect(says(newRole!.name, question.levels[3])).toBeChecked()
    await user.click(says(newRole!.name, question.levels[0]))
    await user.click(says(newRole!.name, common.basis[1]))
    await user.click(screen.getByText(words.more(newRole!.name)))
    await user.type(screen.getByLabelText(words.note(newRole!.name)), 'Nobody yet')
    await user.tab()
    expect(answer().byPlan).toEqual({
      'new-role': { level: 0, basis: 1, evidence: ['local-figures'], note: 'Nobody yet' },
    })
    expect(answer()).toMatchObject({ level: 3, basis: 2, note: '' })
    expect(says(roles!.name, question.levels[3])).toBeChecked()
  })

  const differing: Partial<Answer> = {
    level: 3,
    basis: 1,
    byPlan: { 'new-role': { level: 0, basis: 1, evidence: [], note: '' } },
  }

  test('is one line afterwards, plan by plan, that opens again', async () => {
    const { user } = await ask(differing)
    expect(screen.getByText(words.of(newRole!.name, question.levels[0]))).toBeInTheDocument()
    expect(screen.getByText(words.of(roles!.name, question.levels[3]))).toBeInTheDocument()
    expect(screen.queryByRole('radio', { name: words.of(newRole!.name, question.levels[0]) })).toBeNull()
    await user.click(button(words.change))
    expect(says(newRole!.name, question.levels[0])).toBeChecked()
  })

  test('is the same for all again with one button, in one step to undo', async () => {
    const { user, answer, actor } = await ask(differing)
    await user.click(button(words.sameAgain))
    expect(answer().byPlan).toEqual({})
    expect(forAll()).toBeChecked()
    act(() => actor.send({ type: 'change.undone' }))
    expect(answer().byPlan).toEqual(differing.byPlan)
  })

  test('asks for what is missing of a plan before it goes on, and leads there', async () => {
    const { user, path, visited } = await ask({ byPlan: { 'new-role': { level: 0, evidence: [], note: '' } } })
    await user.click(screen.getByRole('button', { name: new RegExp(`^${interview.next}`) }))
    expect(visited).toEqual([path])
    const link = within(screen.getByRole('alert')).getByRole('link', { name: interview.errors.level })
    expect(document.getElementById(link.getAttribute('href')!.split('#').at(-1)!)).toBe(
      says(roles!.name, question.levels[0]),
    )
  })
})

describe('all questions of a domain on one page', () => {
  test('say for which plans an answer counts, and take one for each', async () => {
    const { user, now } = await show(<DomainPage domain="governance" />)
    await user.click(screen.getByRole('button', { name: new RegExp(question.short) }))
    const row = (await screen.findByRole('heading', { name: question.ask })).closest('li')!
    await user.click(await within(row).findByRole('button', { name: new RegExp(`^${words.differs}`) }))
    await user.click(within(row).getByRole('radio', { name: words.of(newRole!.name, question.levels[1]) }))
    expect(now().answers[question.id]!.byPlan).toEqual({ 'new-role': { level: 1, evidence: [], note: '' } })
    expect(within(row).queryByRole('radio', { name: question.levels[1] })).toBeNull()
  })
})
