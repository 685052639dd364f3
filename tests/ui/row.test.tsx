import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Row } from '../../src/ui/row.tsx'

const row = (isOpen: boolean) => (
  <Row name="Notes" says="None" isOpen={isOpen}>
    <p>Inside</p>
  </Row>
)
const opened = () => screen.getByText('Inside').closest('details')!.open

test('a line opens once something in it needs to be seen, and never closes by itself', () => {
  const { rerender } = render(row(false))
  expect(opened()).toBe(false)
  rerender(row(true))
  expect(opened()).toBe(true)
  rerender(row(false))
  expect(opened()).toBe(true)
})
