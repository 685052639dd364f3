import 'fake-indexeddb/auto'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { en } from '../fixtures/every-word.ts'
import { allSaved, openProduct } from './whole-product.tsx'

/** Whether the browser asks before it closes the window. */
const isAskedFirst = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))

test('a window may be closed at once when all is saved, and is asked about while something is not', async () => {
  const { user } = await openProduct()
  await allSaved()
  expect(isAskedFirst()).toBe(false)
  await user.type(await screen.findByLabelText(en.interview.note), 'Half a')
  expect(isAskedFirst()).toBe(true)
  await user.tab()
  await allSaved()
  expect(isAskedFirst()).toBe(false)
})
