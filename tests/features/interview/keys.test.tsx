import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { DomainPage } from '../../../src/features/interview/domain-page.tsx'
import { QuestionPage } from '../../../src/features/interview/question-page.tsx'
import { en } from '../../fixtures/every-word.ts'
import { paths } from '../../../src/ports/paths.ts'
import { stopOf } from '../../../src/domain/walk.ts'
import { show } from '../harness.tsx'

const [first, second] = content.questions.filter(({ domain }) => domain === 'need')
const open = () => show(<QuestionPage {...stopOf(first!)} />, { path: paths.question('a1', first!) })

describe('on a question’s page', () => {
  test('a digit chooses the level, the next one how it is known, and Enter goes on', async () => {
    const { user, now, visited } = await open()
    screen.getByRole('heading', { level: 1 }).focus()
    await user.keyboard('3')
    expect(now().answers[first!.id]).toMatchObject({ level: 2 })
    await waitFor(() =>
      expect(screen.getByRole('radio', { name: new RegExp(en.interview.bases[0]!.say) })).toHaveFocus(),
    )
    await user.keyboard('2')
    expect(now().answers[first!.id]).toMatchObject({ level: 2, basis: 1 })
    await user.keyboard('{Enter}')
    await waitFor(() => expect(visited.at(-1)).toBe(paths.question('a1', second!)))
  })

  test('0 is “we do not know”, and 9 is nothing', async () => {
    const { user, now } = await open()
    screen.getByRole('heading', { level: 1 }).focus()
    await user.keyboard('9')
    expect(now().answers[first!.id]).toBeUndefined()
    await user.keyboard('0')
    expect(now().answers[first!.id]).toMatchObject({ level: 'unknown' })
  })

  test('a digit that is typed into a note is only text', async () => {
    const { user, now } = await open()
    await user.type(screen.getByLabelText(en.interview.note), 'In 3 of 4 homes')
    await waitFor(() => expect(now().answers[first!.id]).toMatchObject({ note: 'In 3 of 4 homes' }))
    expect(now().answers[first!.id]!.level).toBeUndefined()
  })

  test('a digit does nothing while the focus is elsewhere', async () => {
    const { user, now } = await open()
    ;(document.activeElement as HTMLElement | null)?.blur()
    await user.keyboard('3')
    expect(now().answers[first!.id]).toBeUndefined()
  })
})

describe('on the page of a whole domain', () => {
  test('digits fill in one question after another', async () => {
    const { user, now } = await show(<DomainPage domain="need" />)
    screen.getByRole('heading', { level: 1 }).focus()
    for (const digit of ['4', '2', '0']) {
      await user.keyboard(digit)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 5)))
    }
    expect(now().answers[first!.id]).toMatchObject({ level: 3, basis: 1 })
    expect(now().answers[second!.id]).toMatchObject({ level: 'unknown' })
    const row = screen.getByRole('heading', { name: second!.ask }).closest('li')!
    expect(within(row).getByRole('radio', { name: en.interview.unknown })).toBeChecked()
  })
})
