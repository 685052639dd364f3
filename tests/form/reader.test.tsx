import type { Fields } from '../../src/form/held-back.ts'
import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'

const nhsNumber = 'Bed 3: 943 476 5919'

beforeEach(() => vi.resetModules())

/** A field before what reads for details of a person has come, and the way to let it come. */
async function fieldThatCannotBeRead() {
  let come!: () => void
  let fail!: (error: Error) => void
  const onTheWay = new Promise<void>((resolve, reject) => ([come, fail] = [resolve, reject]))
  vi.doMock('../../src/domain/personal-details.ts', async (original) => {
    await onTheWay
    return original()
  })
  const { useTyped } = await import('../../src/form/use-typed.ts')
  const { seemsPersonal } = await import('../../src/form/seems-personal.ts')
  const keep = vi.fn<(typed: Fields, from: Fields) => void>()
  const holds = (_field: string, value: string | boolean) =>
    seemsPersonal(String(value)).length > 0 ? ('personal' as const) : undefined
  const { result, unmount } = renderHook(() => useTyped({ place: 'one note', stored: { text: '' }, keep, holds }))
  return { field: () => result.current, unmount, keep, come, fail }
}

test('what is typed before it can be read waits for that, and is asked about', async () => {
  const { field, keep, come } = await fieldThatCannotBeRead()
  act(() => field().type({ text: nhsNumber }))
  act(() => field().flush())
  expect(keep).not.toHaveBeenCalled()

  come()
  await waitFor(() => expect(field().holdOf('text')).toBe('personal'))
  expect(keep).not.toHaveBeenCalled()
  act(() => field().allow('text'))
  expect(keep).toHaveBeenCalledWith({ text: nhsNumber }, { text: '' })
})

test('what points to nobody is kept as soon as it is read', async () => {
  const { field, keep, come } = await fieldThatCannotBeRead()
  act(() => field().type({ text: 'Falls in Marrick' }))
  act(() => field().flush())
  expect(keep).not.toHaveBeenCalled()
  come()
  await waitFor(() => expect(keep).toHaveBeenCalledWith({ text: 'Falls in Marrick' }, { text: '' }))
})

test('a text is kept unread where the reader cannot be fetched, and where the page goes out of sight', async () => {
  const { field, keep, fail } = await fieldThatCannotBeRead()
  act(() => field().type({ text: nhsNumber }))
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(keep).toHaveBeenCalledWith({ text: nhsNumber }, { text: '' })
  vi.restoreAllMocks()
  keep.mockClear()

  act(() => field().type({ text: `${nhsNumber} or 4` }))
  act(() => field().flush())
  fail(new Error('no network'))
  await waitFor(() => expect(keep).toHaveBeenCalledWith({ text: `${nhsNumber} or 4` }, { text: '' }))
})

test('a text does not wait for longer than five seconds', async () => {
  const { field, keep } = await fieldThatCannotBeRead()
  vi.useFakeTimers()
  try {
    act(() => field().type({ text: nhsNumber }))
    act(() => field().flush())
    await act(() => vi.advanceTimersByTimeAsync(4900))
    expect(keep).not.toHaveBeenCalled()
    await act(() => vi.advanceTimersByTimeAsync(200))
    expect(keep).toHaveBeenCalledWith({ text: nhsNumber }, { text: '' })
  } finally {
    vi.useRealTimers()
  }
})

test('a field that goes before its text could be read loses nothing', async () => {
  const { field, unmount, keep, come } = await fieldThatCannotBeRead()
  act(() => field().type({ text: 'Falls in Marrick' }))
  unmount()
  come()
  await waitFor(() => expect(keep).toHaveBeenCalledWith({ text: 'Falls in Marrick' }, { text: '' }))
})
