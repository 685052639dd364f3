import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Link, Router, useLocation, useSearch } from 'wouter'
import { useHashLocation } from '../../src/app/hash-location.ts'

function Place() {
  const [path] = useLocation()
  const query = useSearch()
  return (
    <>
      <output>{`${path} ${query}`}</output>
      <Link href="/a/one/need/n4-gap?return=check-answers">Change</Link>
      <Link href="/a/one/check-answers">Back</Link>
    </>
  )
}
const show = () =>
  render(
    <Router hook={useHashLocation}>
      <Place />
    </Router>,
  )
const here = () => screen.getByRole('status').textContent

afterEach(() => history.replaceState(null, '', '#/'))

test('a query belongs to its page and goes with it', async () => {
  show()
  expect(here()).toBe('/ ')
  await userEvent.click(screen.getByRole('link', { name: 'Change' }))
  expect(here()).toBe('/a/one/need/n4-gap return=check-answers')
  await userEvent.click(screen.getByRole('link', { name: 'Back' }))
  expect(here()).toBe('/a/one/check-answers ')
  expect(location.search).toBe('')
})

test('a link opened in a new tab leads to the same page with the same query', () => {
  show()
  const { hash } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Change' })
  expect(hash).toBe('#/a/one/need/n4-gap?return=check-answers')
  act(() => {
    location.hash = hash
    dispatchEvent(new HashChangeEvent('hashchange'))
  })
  expect(here()).toBe('/a/one/need/n4-gap return=check-answers')
})

test('however many links a page has, the browser calls one listener: between two, the page would be drawn anew', () => {
  const listen = vi.spyOn(window, 'addEventListener')
  show()
  expect(listen.mock.calls.filter(([type]) => type === 'hashchange')).toEqual([])
})
