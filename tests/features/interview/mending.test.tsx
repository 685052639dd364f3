import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { QuestionPage } from '../../../src/features/interview/question-page.tsx'
import { SetUpPage } from '../../../src/features/set-up/set-up-page.tsx'
import { en } from '../../fixtures/every-word.ts'
import { forgetMarks } from '../../../src/ports/marks.ts'
import { paths } from '../../../src/ports/paths.ts'
import { stopOf } from '../../../src/domain/walk.ts'
import { show } from '../harness.tsx'

const [first] = content.questions

afterEach(forgetMarks)

test('what is missing is said once, in focus; giving it takes the message away', async () => {
  const { user, visited } = await show(<QuestionPage {...stopOf(first!)} />, { path: paths.question('a1', first!) })
  await user.click(screen.getByRole('radio', { name: first!.levels[2] }))
  await user.click(screen.getByRole('button', { name: /^Next/ }))
  await waitFor(() => expect(screen.getByText(en.common.problem).closest('[role=alert]')).toHaveFocus())

  await user.click(await screen.findByRole('checkbox', { name: en.interview.goesOn.stay }))
  await user.click(screen.getByRole('button', { name: new RegExp(en.interview.bases[1]!.say) }))
  await waitFor(() => expect(screen.queryByText(en.common.problem)).toBeNull())
  await user.click(screen.getByRole('button', { name: /^Next/ }))
  await waitFor(() => expect(visited.at(-1)).toContain('/need/n2-need-from-users'))
})

test('typing what was missing is never interrupted, though something else is still missing', async () => {
  const { user } = await show(<SetUpPage step="voices" />)
  await user.click(screen.getByRole('button', { name: en.room.add }))
  await screen.findByText(en.common.problem)
  await user.type(screen.getByLabelText(en.room.group), 'District nurses')
  expect(screen.getByLabelText(en.room.group)).toHaveValue('District nurses')
  expect(screen.getByText(en.room.kindNeeded, { selector: 'a' })).toBeInTheDocument()
})

test('a fact that the address names is in focus, beside its question', async () => {
  const cover = content.questions.find(({ id }) => id === 'n5-current-cover')!
  await show(<QuestionPage {...stopOf(cover)} />, { path: '/a/a1/need/n5-current-cover?at=many-bodies' })
  const many = content.facts.find(({ id }) => id === 'many-bodies')!
  expect(screen.getByRole('group', { name: many.ask })).toHaveFocus()
})
