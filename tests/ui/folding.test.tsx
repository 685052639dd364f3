import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Fold } from '../../src/ui/fold.tsx'
import { FoldWhenNarrow } from '../../src/ui/fold-when-narrow.tsx'
import { Jump } from '../../src/ui/jump.tsx'

afterEach(() => vi.unstubAllGlobals())

/** A window that is roomy or narrow, and can become the other. */
function aWindow(isRoomy: boolean) {
  const query = Object.assign(new EventTarget(), { matches: isRoomy })
  vi.stubGlobal('matchMedia', () => query)
  return (becomesRoomy: boolean) => {
    query.matches = becomesRoomy
    query.dispatchEvent(new Event('change'))
  }
}

const part = (
  <section>
    <h2 id="part" tabIndex={-1}>
      Part
    </h2>
    <FoldWhenNarrow summary="Open it">
      <p>Inside</p>
    </FoldWhenNarrow>
    <Jump to="part">Go there</Jump>
  </section>
)
const folded = () => screen.getByText('Inside').closest('details')

test('a part stands open where there is room, and is folded where there is not', () => {
  const become = aWindow(true)
  render(part)
  expect(folded()).toBeNull()
  act(() => become(false))
  expect(folded()).not.toHaveAttribute('open')
  act(() => become(true))
  expect(folded()).toBeNull()
})

test('a jump opens what is folded there, and moves the focus', async () => {
  aWindow(false)
  if (!('scrollIntoView' in Element.prototype)) Object.assign(Element.prototype, { scrollIntoView: () => undefined })
  render(part)
  await userEvent.click(screen.getByRole('link', { name: 'Go there' }))
  expect(folded()).toHaveAttribute('open')
  expect(screen.getByRole('heading', { name: 'Part' })).toHaveFocus()
})

test('a long list shows its first items, and counts the others', () => {
  const items = ['a', 'b', 'c'].map((item) => <li key={item}>{item}</li>)
  render(<Fold items={items} open={1} others={(count) => `${count} more`} />)
  expect(screen.getByText('a').closest('details')).toBeNull()
  expect(screen.getByText('c').closest('details')).toContainElement(screen.getByText('2 more'))
})

test('a short list has nothing folded', () => {
  render(<Fold items={[<li key="a">a</li>]} open={1} others={String} />)
  expect(document.querySelector('details')).toBeNull()
})
