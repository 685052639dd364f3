import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HomePage } from '../../../src/features/home/home-page.tsx'
import type { Summary } from '../../../src/storage/store.ts'
import { show } from '../harness.tsx'
import { failing, falls } from './a-list.ts'

const silence = 'The browser has not answered yet'
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: false }))
afterEach(() => void vi.useRealTimers())

describe('a device that does not answer', () => {
  it('is told of within two seconds, and no more once it lists what is there', async () => {
    let answer = (_list: readonly Summary[]) => {}
    await show(<HomePage />, { device: { list: () => new Promise((resolve) => (answer = resolve)) } })
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await pass(2000)
    expect(screen.getByRole('alert')).toHaveTextContent(silence)
    await act(async () => answer([falls]))
    await act(() => vi.dynamicImportSettled())
    expect(screen.queryByText(new RegExp(silence))).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Falls in Marrick' })).toBeInTheDocument()
  })

  it('is asked for the list again by itself', async () => {
    let works = false
    await show(<HomePage />, { device: { list: async () => (works ? [falls] : failing('silent')()) } })
    await pass(0)
    works = true
    await pass(3000)
    expect(screen.getByRole('link', { name: 'Falls in Marrick' })).toBeInTheDocument()
  })

  it('is told of within two seconds where something was asked of it, which is asked for once', async () => {
    const start = vi.fn<(depth: string) => Promise<string>>(() => new Promise<string>(() => undefined))
    await show(<HomePage />, { path: '/', device: { start } })
    await pass(0)
    const button = screen.getByRole('button', { name: 'Start an assessment' })
    act(() => button.click())
    act(() => button.click())
    await pass(2000)
    expect(screen.getByRole('alert')).toHaveTextContent(silence)
    expect(start).toHaveBeenCalledTimes(1)
  })
})
