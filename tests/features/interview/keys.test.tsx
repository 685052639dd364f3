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
  test('a digit chooses the level, and the next one how it is known, which goes on', async () => {
    const { user, now, visited } = await open()
    screen.getByRole('heading', { level: 1 }).focus()
    await user.keyboard('3')
    expect(now().answers[first!.id]).toMatchObject({ level: 2 })
    await waitFor(() =>
      expect(screen.getByRole('button', { name: new RegExp(en.interview.bases[0]!.say) })).toHaveFocus(),
    )
    await user.keyboard('2')
    expect(now().answers[first!.id]).toMatchObject({ level: 2, basis: 1 })
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
    await user.type(await screen.findByLabelText(en.interview.note), 'In 3 of 4 homes')
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
  const line = (of: typeof first) => screen.getByRole('button', { name: new RegExp(of!.short) })

  test('digits fill in the row that is open, and nothing while none is', async () => {
    const { user, now } = await show(<DomainPage domain="need" />)
    screen.getByRole('heading', { level: 1 }).focus()
    await user.keyboard('4')
    line(first).focus()
    await user.keyboard('4')
    expect(now().answers).toEqual({})
    await user.keyboard('{Enter}')
    screen.getByRole('radio', { name: first!.levels[0] }).focus()
    await user.keyboard('4')
    expect(now().answers[first!.id]).toMatchObject({ level: 3 })
    await waitFor(() =>
      expect(screen.getByRole('button', { name: new RegExp(en.interview.bases[0]!.say) })).toHaveFocus(),
    )
    await user.keyboard('2')
    expect(now().answers[first!.id]).toMatchObject({ level: 3, basis: 1 })
    expect(now().answers[second!.id]).toBeUndefined()
  })

  test('arrows move from line to line, and stop at both ends', async () => {
    const { user } = await show(<DomainPage domain="need" />)
    line(first).focus()
    await user.keyboard('{ArrowUp}')
    expect(line(first)).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(line(second)).toHaveFocus()
    expect(line(second)).toHaveAttribute('aria-expanded', 'false')
  })

  test('a line says what is there, opens alone, and has in it all that the single page can do', async () => {
    const { user, now } = await show(<DomainPage domain="need" />)
    await user.click(line(first))
    await user.click(screen.getByRole('radio', { name: first!.levels[2] }))
    expect(line(first)).toHaveTextContent(first!.levels[2])
    const row = within(line(first).closest('li')!)
    for (const name of [en.interview.howKnow, en.interview.more.evidence, en.interview.note])
      expect(await row.findByRole('heading', { name, hidden: true })).toBeInTheDocument()
    await user.click(row.getByRole('button', { name: en.wholeDomain.nextRow }))
    expect(line(first)).toHaveAttribute('aria-expanded', 'false')
    expect(line(second)).toHaveAttribute('aria-expanded', 'true')
    expect(now().answers[first!.id]).toMatchObject({ level: 2 })
  })
})
