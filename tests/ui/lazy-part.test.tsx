import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense, type ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Broken, Crash } from '../../src/app/crash.tsx'
import { MissingPart } from '../../src/app/missing-part.tsx'
import { lazyPage, lazyPart, MissingPartContext } from '../../src/ui/lazy-part.ts'
import { useNeeded } from '../../src/ui/needed.ts'
import { once } from '../../src/ui/once.ts'

const Here = () => <h1>Here</h1>
const Breaks = () => {
  throw new Error('Our fault')
}
/** Fails as a chunk that is gone does, then comes. */
const comesTheSecondTime = <T,>(here: T) =>
  vi
    .fn<() => Promise<T>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValue(here as Awaited<T>)

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

const whole = (place: string, page: ReactNode) => (
  <MissingPartContext value={MissingPart}>
    <nav>Elsewhere</nav>
    <Crash place={place} broken={<Broken />}>
      <Suspense>{page}</Suspense>
    </Crash>
  </MissingPartContext>
)
const press = (button: HTMLElement) => act(() => userEvent.click(button))
const shown = async (page: ReactNode) => act(async () => render(whole('/one', page)))

describe('a page that cannot be fetched', () => {
  it('leaves what stands around it, and is fetched once more when it is tried again', async () => {
    const load = comesTheSecondTime({ Here })
    const Page = lazyPage(load, 'Here')
    await shown(<Page />)
    expect(screen.getByText('Elsewhere')).toBeInTheDocument()
    expect(load).toHaveBeenCalledOnce()
    await press(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByRole('heading', { name: 'Here' })).toBeInTheDocument()
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('is gone at another address, and fetched anew at its own', async () => {
    const Page = lazyPage(comesTheSecondTime({ Here }), 'Here')
    const { rerender } = await shown(<Page />)
    await act(async () => rerender(whole('/two', <p>Another</p>)))
    expect(screen.getByText('Another')).toBeInTheDocument()
    await act(async () => rerender(whole('/one', <Page />)))
    expect(screen.getByRole('heading', { name: 'Here' })).toBeInTheDocument()
  })

  it('loads the whole anew only when trying did not help', async () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined)
    const load = vi.fn<() => Promise<{ Here: typeof Here }>>(() => Promise.reject(new TypeError('Failed to fetch')))
    const Page = lazyPage(load, 'Here')
    await shown(<Page />)
    await press(screen.getByRole('button', { name: 'Try again' }))
    expect(reload).not.toHaveBeenCalled()
    await press(screen.getByRole('button', { name: 'Load the page again' }))
    expect(reload).toHaveBeenCalledOnce()
    expect(load).toHaveBeenCalledTimes(2)
  })
})

describe('what a page needs and cannot fetch', () => {
  it('is asked for once, not without end, and once more when it is tried again', async () => {
    const load = comesTheSecondTime('There')
    const loadOnce = once(load)
    const Page = () => <p>{useNeeded(loadOnce)}</p>
    await shown(<Page />)
    expect(load).toHaveBeenCalledOnce()
    await press(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('There')).toBeInTheDocument()
  })

  it('is told apart by what it is asked for', async () => {
    const load = vi.fn<(key: string) => Promise<string>>(async (key) => `${key} is here`)
    const One = ({ id }: { readonly id: string }) => <p>{useNeeded(load, id)}</p>
    await shown(
      <>
        <One id="a" />
        <One id="b" />
        <One id="a" />
      </>,
    )
    expect(screen.getAllByText(/is here/).map(({ textContent }) => textContent)).toEqual([
      'a is here',
      'b is here',
      'a is here',
    ])
  })
})

describe('a part of a page that cannot be fetched', () => {
  it('says so in its place, and comes when it is tried again', async () => {
    const Part = lazyPart(comesTheSecondTime({ Here }), 'Here')
    await shown(
      <>
        <p>The page</p>
        <Part />
      </>,
    )
    expect(screen.getByText('The page')).toBeInTheDocument()
    expect(screen.getByRole('alert')).toBeInTheDocument()
    await press(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByRole('heading', { name: 'Here' })).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('breaks its page where the fault is ours', async () => {
    const Part = lazyPart(async () => ({ Breaks }), 'Breaks')
    await shown(<Part />)
    expect(screen.getByRole('heading', { name: 'Something went wrong on our side' })).toBeInTheDocument()
  })
})

describe('what is fetched once', () => {
  it('is fetched anew after a failure, which says that it could not be fetched', async () => {
    const load = once(comesTheSecondTime(1))
    await expect(load()).rejects.toMatchObject({ failure: 'not-fetched', cause: expect.any(TypeError) as TypeError })
    expect(await load()).toBe(1)
    expect(load()).toBe(load())
  })
})
