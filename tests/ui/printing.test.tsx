import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { usePrinting } from '../../src/ui/printing.ts'

const Page = () => <p>{usePrinting() ? 'On paper' : 'On a screen'}</p>

test('a page knows that it is printed before anything else happens, and when that is over', () => {
  render(<Page />)
  expect(screen.getByText('On a screen')).toBeInTheDocument()
  // Not inside `act`: the browser lays the page out as soon as the event has been heard.
  dispatchEvent(new Event('beforeprint'))
  expect(screen.getByText('On paper')).toBeInTheDocument()
  act(() => void dispatchEvent(new Event('afterprint')))
  expect(screen.getByText('On a screen')).toBeInTheDocument()
})
