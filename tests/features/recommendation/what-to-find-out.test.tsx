import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { en } from '../../fixtures/every-word.ts'
import { backedUp, content, part, sharing, showRecommendation } from './show-recommendation.tsx'

const { recommendation: words, decision } = en

describe('a fact', () => {
  /** The facts that the tests of routes, gates, fundamentals and forms read; what comes first is never asked for. */
  const weighed = [
    content.routes,
    content.gates,
    content.fundamentals,
    content.tests,
    content.forms.map(({ needs }) => needs),
  ]
  const read = new Set([...JSON.stringify(weighed).matchAll(/"fact":"([^"]+)"/g)].map(([, id]) => id))
  const askedFor = content.facts.filter(({ id }) => read.has(id))

  test('that may be asked for says what to do, and does not ask', () => {
    expect(askedFor.map(({ id }) => id)).toContain('gap-kind')
    for (const { findOut } of askedFor) expect(findOut).toMatch(/^[A-Z].*[^?]\.$/)
  })

  test('is a step to take, with its subject, that leads to it', async () => {
    await showRecommendation({ levels: { ...backedUp, 'n4-gap': [2, 0] } })
    const [kind] = askedFor.filter(({ id }) => id === 'gap-kind')
    const next = screen.getByRole('heading', { name: words.next.holding(3) }).closest('section')!
    const step = within(next).getByText(kind!.findOut!).closest('li')!
    expect(within(step).getByRole('link')).toHaveAttribute('href', '/a/fixture/need/n4-gap/gap-kind')
  })

  test('that set off a watch-out leads to the facts of set-up, and says what was chosen', async () => {
    await showRecommendation({ ...sharing, facts: { ...sharing.facts, 'post-holders': 'one' } })
    const fact = content.facts.find(({ id }) => id === 'post-holders')!
    const [link] = screen.getAllByRole('link', { name: fact.ask })
    expect(link).toHaveAttribute('href', '/a/fixture/set-up/facts?at=post-holders')
    expect(link!.parentElement).toHaveTextContent(`${fact.ask} “${fact.options[0]!.say}”`)
  })
})

test('what to find out leads to the agenda, which has it in the order of the walk too', async () => {
  await showRecommendation({ levels: { ...backedUp, 'n4-gap': [2, 0] } })
  expect(within(part(decision.sections.toFindOut)).getByRole('link', { name: words.findOut.toAgenda })).toHaveAttribute(
    'href',
    '/a/fixture/agenda',
  )
})

test('the map can be skipped', async () => {
  const { user } = await showRecommendation(sharing)
  await user.click(screen.getByRole('link', { name: words.map.skip }))
  expect(document.activeElement).toContainElement(screen.getByText(words.map.table))
})
