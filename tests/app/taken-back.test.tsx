import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Moved, SavedLine } from '../../src/app/keeping.tsx'
import { blankAction, blankAnswer } from '../../src/domain/assessment.ts'
import { edit } from '../../src/domain/changes.ts'
import { blankWords } from '../../src/domain/own-words.ts'
import { blankScenario } from '../../src/domain/scenario.ts'
import { show } from '../features/harness.tsx'

const open = async () => {
  const shown = await show(
    <>
      <SavedLine />
      <Moved />
    </>,
  )
  const make = (...edits: Parameters<typeof edit>[]) =>
    act(() =>
      shown.actor.send({ type: 'change.made', change: { what: 'answer', edits: edits.map((one) => edit(...one)) } }),
    )
  return { ...shown, make }
}
const told = () => [...document.querySelectorAll('.moved')].map((one) => one.textContent)

test('what is taken back and made again is said, with the way to where it stands', async () => {
  const { user, now, make } = await open()
  make([now(), 'actions', 'one', { ...blankAction, what: 'Ring the practice' }])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(told()).toEqual(['Taken back: the action “Ring the practice”. See it']))
  expect(document.querySelector('[role=status] .moved')).not.toBeNull()
  expect(screen.getByRole('link', { name: 'See it' })).toHaveAttribute('href', '/a/a1/actions')
  await user.click(screen.getByRole('button', { name: 'Redo' }))
  await waitFor(() => expect(told()).toEqual(['Made again: the action “Ring the practice”. See it']))
  make([now(), 'answers', 'n4-gap', blankAnswer])
  expect(told()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(told()[0]).toMatch(/^Taken back: the answer to “What is missing”/))
  expect(screen.getByRole('link', { name: 'See it' })).toHaveAttribute('href', '/a/a1/need/n4-gap')
})

test('of an answer that stands, how it is known is what was taken back', async () => {
  const { user, now, make } = await open()
  const answer = { ...blankAnswer, level: 2 as const }
  make([now(), 'answers', 'n4-gap', answer])
  make([now(), 'answers', 'n4-gap', { ...answer, basis: 3 }])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(told()).toEqual(['Taken back: how you know, at “What is missing”. See it']))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(told()).toEqual(['Taken back: the answer to “What is missing”. See it']))
})

test('a scenario that is gone is looked for where all of them are, and one that is back on its own page', async () => {
  const { user, now, make } = await open()
  make([now(), 'scenarios', 'two', blankScenario('Without the post')])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(told()).toEqual(['Taken back: the scenario “Without the post”. See it']))
  expect(screen.getByRole('link', { name: 'See it' })).toHaveAttribute('href', '/a/a1/scenarios')
  await user.click(screen.getByRole('button', { name: 'Redo' }))
  await waitFor(() => expect(told()).toEqual(['Made again: the scenario “Without the post”. See it']))
  expect(screen.getByRole('link', { name: 'See it' })).toHaveAttribute('href', '/a/a1/scenarios/two')
})

test('own words are seen where answers are checked', async () => {
  const { user, now, make } = await open()
  make([now(), 'ownWords', 'summary', { ...blankWords, text: 'Four in ten wait' }])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(told()).toEqual(['Taken back: what you said in your own words. See it']))
  expect(screen.getByRole('link', { name: 'See it' })).toHaveAttribute('href', '/a/a1/check-answers')
})
