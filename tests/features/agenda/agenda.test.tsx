import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { Agenda } from '../../../src/features/agenda/agenda.tsx'
import { en } from '../../fixtures/every-word.ts'
import { anAssessment, everyAnswer, type Given } from '../../fixtures/assessments.ts'
import { show } from '../harness.tsx'

const { agenda: words, decision } = en
const open = (given: Given) => show(<Agenda />, { assessment: anAssessment(given, content) })
const screenOnly = (level: 2) =>
  Object.fromEntries(
    Object.entries(everyAnswer(level, 2, content)).filter(
      ([id]) => content.questions.find((question) => question.id === id)!.depth === 'screen',
    ),
  )

describe('what could still happen', () => {
  test('is not told before anything is answered', async () => {
    await open({})
    expect(screen.queryByRole('heading', { name: words.title })).toBeNull()
  })

  test('names every result that the open answers allow, and the first few answers to settle', async () => {
    await open({ levels: { 'n4-gap': 2, 'n1-boundary': 2 } })
    expect(screen.getByText(/, as things stand$/)).toBeInTheDocument()
    const list = screen
      .getByRole('heading', { name: words.first['settles-most'] })
      .parentElement!.querySelector('ol.rows')!
    expect(within(list as HTMLElement).getAllByRole('listitem')).toHaveLength(3)
  })

  test('tells a team that only took the quick look what to settle next', async () => {
    await open({ levels: screenOnly(2), facts: { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' } })
    expect(screen.getByRole('heading', { name: words.title })).toBeInTheDocument()
    expect(screen.getByText(new RegExp(decision.outcomes['existing-roles']))).toBeInTheDocument()
  })

  test('gives leave to move on where one open answer cannot change the result', async () => {
    const unread = content.questions.find(({ code }) => code === 'S1')!.id
    await open({
      levels: { ...everyAnswer(2, 2, content), 'n4-gap': 0, [unread]: 'unknown' },
      facts: { 'gap-kind': 'capability', 'skill-cause': 'absent' },
    })
    expect(screen.getByText(words.fixed(decision.outcomes['need-not-demonstrated']))).toBeInTheDocument()
    expect(screen.getByText(/no longer change/)).toBeInTheDocument()
    for (const link of screen.getAllByRole('link', { name: 'What is missing' }))
      expect(link).toHaveAttribute('href', expect.stringContaining('return=hub'))
  })
})
