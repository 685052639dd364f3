import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { blankAssessment } from '../../../src/domain/assessment.ts'
import { stopOf } from '../../../src/domain/walk.ts'
import { QuestionPage } from '../../../src/features/interview/question-page.tsx'
import { CheckAnswersPage } from '../../../src/features/review/check-answers-page.tsx'
import { en } from '../../fixtures/every-word.ts'
import { show } from '../harness.tsx'

const { ownWords: words, review } = en
const asked = (id: string) => content.ownWords.find((one) => one.id === id)!
const [gap, people] = [asked('gap-in-short'), asked('people-and-numbers')]
let opened = 0

/** The question that something is asked beside; each time of another assessment. */
const open = (question: string, depth: 'full' | 'screen' = 'full') =>
  show(<QuestionPage {...stopOf(content.questions.find(({ id }) => id === question)!)} />, {
    assessment: blankAssessment(`own-words-${++opened}`, '2026-11-25T09:00:00.000Z', { depth }),
  })
const part = () => screen.getByRole('heading', { level: 2, name: words.title }).closest('details')!
const [number, of] = people.rows!.columns as unknown as [{ name: string }, { name: string }]

describe('own words', () => {
  test('are asked for in a closed part beside their question, and in no other and no quick look', async () => {
    await open(gap.askedWith[0])
    expect(part()).not.toHaveAttribute('open')
    expect(within(part()).getByLabelText(gap.ask)).toHaveValue('')
    await open('n1-boundary')
    expect(screen.queryAllByRole('heading', { level: 2, name: words.title })).toHaveLength(1)
  })

  test('are not asked for in the quick look', async () => {
    await open(gap.askedWith[0], 'screen')
    expect(screen.queryByText(words.summary)).toBeNull()
  })

  test('are kept as they are typed, with the question as it was put, and go when they are taken out', async () => {
    const { user, now } = await open(gap.askedWith[0])
    const field = screen.getByLabelText(gap.ask)
    await user.type(field, 'Nobody answers at night.')
    await user.tab()
    expect(now().ownWords[gap.id]).toEqual({
      text: 'Nobody answers at night.',
      rows: {},
      evidence: [],
      asked: { ask: gap.ask, content: content.version },
    })
    expect(screen.getByText(words.evidence)).toBeInTheDocument()
    await user.clear(field)
    await user.tab()
    expect(now().ownWords).toEqual({})
  })

  test('are not kept while they seem to name a person, until somebody says so', async () => {
    const { user, now } = await open(gap.askedWith[0])
    await user.type(screen.getByLabelText(gap.ask), 'Ask nurse@example.org')
    await user.tab()
    expect(now().ownWords).toEqual({})
    await user.click(await screen.findByRole('button', { name: en.common.personal.keep }))
    expect(now().ownWords[gap.id]?.text).toBe('Ask nurse@example.org')
  })

  test('in rows begin with one; each is kept in its place, and a press begins another and goes there', async () => {
    const { user, now } = await open(people.askedWith[0])
    await user.type(screen.getByLabelText(number.name), '340')
    await user.type(screen.getByLabelText(of.name), 'calls')
    await user.click(screen.getByRole('button', { name: words.another }))
    const second = screen.getByRole('group', { name: words.row(people.short, 2) })
    expect(within(second).getByLabelText(number.name)).toHaveFocus()
    await user.keyboard('14')
    await user.tab()
    expect(now().ownWords[people.id]?.rows).toEqual({
      'row-1': { number: '340', of: 'calls' },
      'row-2': { number: '14' },
    })
    for (let row = 3; row <= people.rows!.most; row++)
      await user.click(screen.getByRole('button', { name: words.another }))
    expect(screen.queryByRole('button', { name: words.another })).toBeNull()
  })

  test('say in their line what is written, and stand beside their answer where answers are checked', async () => {
    const { now, unmount } = await open(gap.askedWith[0]).then(async (shown) => {
      await shown.user.type(screen.getByLabelText(gap.ask), 'Nobody answers at night.')
      await shown.user.tab()
      return shown
    })
    unmount()
    const question = content.questions.find(({ id }) => id === gap.askedWith[0])!
    const again = await show(<QuestionPage {...stopOf(question)} />, { assessment: now() })
    expect(part()).not.toHaveAttribute('open')
    expect(part().querySelector('summary')).toHaveTextContent('Nobody answers at night.')
    again.unmount()
    await show(<CheckAnswersPage />, { assessment: now() })
    const row = document.getElementById(`answer-${question.id}`)!
    expect(row).toHaveTextContent(`${review.inYourWords}: ${gap.short}`)
    expect(row).toHaveTextContent('Nobody answers at night.')
    expect(row.closest('details')).toBeNull()
  })
})
