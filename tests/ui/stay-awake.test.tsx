import { act, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useStayAwake } from '../../src/ui/stay-awake.ts'

function Lit() {
  useStayAwake()
  return null
}

/** A browser that lends its locks, or refuses; how many it was asked for and how many are held. */
function aBrowser(isWilling = true) {
  const seen = { asked: 0, held: 0 }
  const release = () => Promise.resolve(void seen.held--)
  const request = () => {
    seen.asked++
    if (!isWilling) return Promise.reject(new DOMException('Low on battery', 'NotAllowedError'))
    seen.held++
    return Promise.resolve({ release })
  }
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } })
  return seen
}

const look = (state: DocumentVisibilityState) =>
  act(async () => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
    document.dispatchEvent(new Event('visibilitychange'))
  })

afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock')
  Reflect.deleteProperty(document, 'visibilityState')
})

const show = async () => await act(async () => render(<Lit />))

test('asks that the screen stay lit, and lets go of it in the end', async () => {
  const seen = aBrowser()
  const { unmount } = await show()
  expect(seen).toEqual({ asked: 1, held: 1 })
  unmount()
  expect(seen).toEqual({ asked: 1, held: 0 })
})

test('asks again when it comes back in sight, and not while it is out of sight', async () => {
  const seen = aBrowser()
  const { unmount } = await show()
  await look('hidden')
  expect(seen.asked).toBe(1)
  await look('visible')
  expect(seen.asked).toBe(2)
  unmount()
  await look('visible')
  expect(seen).toEqual({ asked: 2, held: 0 })
})

test('lets go of what is given only after the end', async () => {
  const seen = aBrowser()
  render(<Lit />).unmount()
  await act(async () => undefined)
  expect(seen).toEqual({ asked: 1, held: 0 })
})

test('a refusal is silent, and so is a browser that has no such thing', async () => {
  const seen = aBrowser(false)
  await show()
  expect(seen).toEqual({ asked: 1, held: 0 })
  Reflect.deleteProperty(navigator, 'wakeLock')
  await show()
  expect(seen.asked).toBe(1)
})
