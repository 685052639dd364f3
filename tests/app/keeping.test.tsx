import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Saved } from '../../src/app/keeping.tsx'
import { edit } from '../../src/domain/changes.ts'
import { typing } from '../../src/ui/typing.ts'
import { show } from '../features/harness.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

test('it is read out once that a note is kept, after the last of ten pauses; what is seen follows each', async () => {
  const { actor, now } = await show(<Saved />)
  await pass(10_000)
  const status = screen.getByRole('status')
  const read: string[] = []
  const note = () => status.textContent !== (read.at(-1) ?? '') && read.push(status.textContent)
  new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true })
  const field = {}
  for (let pause = 0; pause < 10; pause++) {
    await act(async () => typing.begins(field))
    expect(screen.getByText('Saving')).toBeInTheDocument()
    await pass(300)
    await act(async () => {
      const what = 'A thought'.slice(0, pause)
      const edits = [edit(now(), 'parkingLot', 'one', { what, from: '' })]
      actor.send({ type: 'change.made', change: { what: 'parking-lot', edits } })
      typing.ends(field)
    })
    await pass(300)
    expect(screen.getByText(/^Saved on this device, /)).toBeInTheDocument()
  }
  await pass(10_000)
  expect(read).toEqual(['Saved on this device'])
})
