import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { blankAssessment } from '../../../src/domain/assessment.ts'
import { stopOf } from '../../../src/domain/walk.ts'
import { ActionsPage } from '../../../src/features/actions/actions-page.tsx'
import { QuestionPage } from '../../../src/features/interview/question-page.tsx'
import { OwnWordsFields } from '../../../src/features/parts/own-words.tsx'
import { CheckAnswersPage } from '../../../src/features/review/check-answers-page.tsx'
import { AboutStep } from '../../../src/features/set-up/about-step.tsx'
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
const part = () => screen.getByRole('heading', { level: 2, name: words.part }).closest('details')!
/** A field of a row, whichever row it is of. */
const labelOf = (name: string) => new RegExp(`^${name}, `)
const [number, of] = people.rows!.columns as unknown as [{ name: string }, { name: string }]

describe('own words', () => {
  test('are asked for in a closed part beside their question, and in no other and no quick look', async () => {
    await open(gap.askedWith[0])
    expect(part()).not.toHaveAttribute('open')
    expect(within(part()).getByLabelText(gap.ask)).toHaveValue('')
    await open('n1-boundary')
    expect(screen.queryAllByRole('heading', { level: 2, name: words.part })).toHaveLength(1)
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
    await user.click(await screen.findByRole('button', { name: en.personal.keep }))
    expect(now().ownWords[gap.id]?.text).toBe('Ask nurse@example.org')
  })

  test('in rows begin with one; each is kept in its place, and a press begins another and goes there', async () => {
    const { user, now } = await open(people.askedWith[0])
    await user.type(screen.getByLabelText(labelOf(number.name)), '340')
    await user.type(screen.getByLabelText(labelOf(of.name)), 'calls')
    await user.click(screen.getByRole('button', { name: words.another }))
    const second = screen.getByRole('group', { name: words.rowAt(people.short, 2) })
    expect(within(second).getByLabelText(labelOf(number.name))).toHaveFocus()
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

  test('in rows with names are all there, each field under its name, and say how many of several are said', async () => {
    const accountable = asked('accountable')
    const { user, now } = await open(accountable.askedWith[0])
    const [first, second] = accountable.rows!.named!
    const [column] = accountable.rows!.columns
    for (const { name } of accountable.rows!.named!) expect(screen.getByLabelText(labelOf(name))).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: words.another })).toBeNull()
    await user.type(screen.getByLabelText(labelOf(second!.name)), 'Ward manager')
    await user.tab()
    expect(now().ownWords[accountable.id]!.rows).toEqual({ [second!.id]: { [column!.id]: 'Ward manager' } })
    expect(part().querySelector('summary')).toHaveTextContent(`${second!.name}: Ward manager`)
    expect(part().querySelector('summary')).not.toHaveTextContent(first!.name)
  })

  test('say how many are said where several are asked', async () => {
    const [does, not] = [asked('does'), asked('does-not-do')]
    const { user } = await open(does.askedWith[0])
    expect(not.askedWith[0]).toBe(does.askedWith[0])
    expect(part()).toHaveTextContent(words.said(0, 2))
    await user.type(screen.getByLabelText(labelOf(does.rows!.columns[0]!.name)), 'Calls')
    await user.tab()
    expect(part()).toHaveTextContent(words.said(1, 2))
  })

  test('of each group have a row for each in the room, named for it; with none they say where groups are named', async () => {
    const each = asked('what-they-said')
    const question = content.questions.find(({ id }) => id === each.askedWith[0])!
    const blank = blankAssessment(`own-words-${++opened}`, '2026-11-25T09:00:00.000Z')
    const none = await show(<QuestionPage {...stopOf(question)} />, { assessment: blank })
    expect(within(part()).getByText(words.noVoices)).toBeInTheDocument()
    none.unmount()
    const voice = { organisation: '', kind: 'front-line' as const, present: true, people: '', isAffected: true }
    const voices = {
      nurses: { ...voice, group: 'Nurses' },
      carers: { ...voice, group: 'Carers', present: false, people: '', isAffected: true },
    }
    const { user, now } = await show(<QuestionPage {...stopOf(question)} />, {
      assessment: { ...blank, id: `own-words-${++opened}`, voices },
    })
    expect(within(part()).queryByLabelText(labelOf('Carers'))).toBeNull()
    await user.type(within(part()).getByLabelText(labelOf('Nurses')), 'We are asked too late.')
    await user.tab()
    expect(now().ownWords[each.id]!.rows).toEqual({ nurses: { said: 'We are asked too late.' } })
    expect(part().querySelector('summary')).toHaveTextContent('Nurses: We are asked too late.')
  })

  test('are asked for with the actions, a choice among them, and at set-up; in no quick look', async () => {
    const risks = asked('own-risks')
    const assessment = blankAssessment(`own-words-${++opened}`, '2026-11-25T09:00:00.000Z')
    const actions = await show(<ActionsPage />, { assessment })
    const bad = risks.rows!.columns.find(({ id }) => id === 'consequence')!
    const choose = await screen.findByLabelText(labelOf(bad.name))
    await actions.user.selectOptions(choose, bad.choices![3]!.say)
    expect(actions.now().ownWords[risks.id]!.rows).toEqual({ 'row-1': { consequence: bad.choices![3]!.id } })
    expect(part().querySelector('summary')).toHaveTextContent(bad.choices![3]!.say)
    actions.unmount()
    const step = await show(<AboutStep onwardSays="On" />, { assessment })
    const board = asked('asked-of-the-board')
    await step.user.type(await screen.findByLabelText(board.ask), 'Two posts.')
    await step.user.tab()
    expect(step.now().ownWords[board.id]!.text).toBe('Two posts.')
    step.unmount()
    const quick = blankAssessment(`own-words-${++opened}`, '2026-11-25T09:00:00.000Z', { depth: 'screen' })
    await show(<ActionsPage />, { assessment: quick })
    expect(screen.queryByText(words.part)).toBeNull()
  })

  test('that belong to no question are checked in a section of their own, with a way to change them', async () => {
    const blank = blankAssessment(`own-words-${++opened}`, '2026-11-25T09:00:00.000Z')
    const said = { text: '', rows: {}, evidence: [], asked: { ask: '', content: '' } }
    const ownWords = {
      'asked-of-the-board': { ...said, text: 'Two posts.' },
      decisions: { ...said, rows: { 'row-1': { what: 'Go on' } } },
      quality: { ...said, rows: { safe: { effect: 'Fewer falls', 'bad-after': '2' } } },
    }
    await show(<CheckAnswersPage />, { assessment: { ...blank, ownWords } })
    const beside = screen.getByRole('heading', { level: 2, name: review.inYourWords }).closest('section')!
    for (const text of ['Two posts.', 'Decision: Go on', 'Safe: What it does: Fewer falls · How bad, after: 2 Minor'])
      expect(within(beside).getByText(text)).toBeInTheDocument()
    expect(
      within(beside)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual([expect.stringContaining('set-up'), expect.stringContaining('actions')])
  })

  test('are filled in where a page shows some of them, the one that is meant open', async () => {
    const assessment = blankAssessment(`own-words-${++opened}`, '2026-11-25T09:00:00.000Z')
    const { user, now } = await show(<OwnWordsFields ids={['quality', gap.id, 'nothing']} open={gap.id} />, {
      assessment,
    })
    const lines = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.closest('details')!)
    expect(lines.map((line) => line.open)).toEqual([false, true])
    await user.type(screen.getByLabelText(gap.ask), 'Nobody answers.')
    await user.tab()
    expect(now().ownWords[gap.id]!.text).toBe('Nobody answers.')
    const staff = within(lines[0]!).getByRole('group', { name: 'Staff' })
    expect(within(staff).getAllByLabelText(/, Staff$/)).toHaveLength(asked('quality').rows!.columns.length)
  })
})
