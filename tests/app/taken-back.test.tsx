import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Moved, SavedLine } from '../../src/app/keeping.tsx'
import { blankAction, blankAnswer } from '../../src/domain/assessment.ts'
import { edit } from '../../src/domain/changes.ts'
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
