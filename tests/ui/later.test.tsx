import { render, screen } from '@testing-library/react'
import { useEffect } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Later } from '../../src/ui/later.tsx'
import { goOn } from '../../src/ui/places.ts'
import { Title } from '../../src/ui/title.tsx'

afterEach(() => (document.title = ''))

test('what takes long is drawn once what is around it stands, and its place says until then that it is busy', () => {
  const said: string[] = []
  const isBusy = () => document.querySelector('[aria-busy=true]') !== null
  function Around() {
    useEffect(() => void said.push(`around, ${isBusy() ? 'busy' : 'whole'}`), [])
    return null
  }
  function TakesLong() {
    said.push('takes long')
    return <p>All of it</p>
  }
  render(
    <>
      <Around />
      <Later>
        <TakesLong />
      </Later>
    </>,
  )
  expect(said).toEqual(['around, busy', 'takes long'])
  expect(screen.getByText('All of it')).toBeInTheDocument()
  expect(isBusy()).toBe(false)
})

const Page = ({ name, isBusy = false }: { readonly name: string; readonly isBusy?: boolean }) => (
  <main>
    <Title tab={name}>{name}</Title>
    {isBusy ? <div aria-busy="true" /> : <a href="#/two">On</a>}
  </main>
)

test('one comes back to the link one left by, also where it stands in what is drawn later', async () => {
  goOn('/', null)
  const page = render(<Page name="One" />)
  screen.getByRole('link').focus()
  goOn('/two', null)
  page.rerender(<Page name="Two" key="two" />)
  goOn('/', { isBack: true })
  page.rerender(<Page name="One" key="one" isBusy />)
  await new Promise(requestAnimationFrame)
  expect(screen.getByRole('heading')).not.toHaveFocus()
  page.rerender(<Page name="One" key="one" />)
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('link'))
})
