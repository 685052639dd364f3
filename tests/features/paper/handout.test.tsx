import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { deciding } from '../../../src/domain/evaluate.ts'
import { recommended } from '../../../src/domain/recommend.ts'
import { leading } from '../../../src/report/leading.ts'
import { en } from '../../fixtures/every-word.ts'
import type { Assessment } from '../../../src/domain/assessment.ts'
import {
  backedUp,
  barelyStarted,
  content,
  newRole,
  saidNewRole,
  sharing,
  showRecommendation,
} from '../recommendation/show-recommendation.tsx'

const { decision, handout: words, recommendation: onScreen } = en

/** The recommendation as it is printed. */
async function print(given: Parameters<typeof showRecommendation>[0], more: Partial<Assessment> = {}) {
  const shown = await showRecommendation(given, more)
  await act(async () => void dispatchEvent(new Event('beforeprint')))
  const paper = document.querySelector<HTMLElement>('.handout')!
  return { ...shown, paper, on: within(paper) }
}

const part = (paper: HTMLElement, title: string) =>
  within(paper).getByRole('heading', { level: 2, name: title }).closest('section')!

describe('the handout', () => {
  it('is there only while the page is printed', async () => {
    await print(sharing)
    expect(document.querySelector('.handout')).not.toBeNull()
    await act(async () => void dispatchEvent(new Event('afterprint')))
    expect(document.querySelector('.handout')).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument()
  })

  it.each([
    ['offered', sharing],
    ['a new role', newRole],
    ['two readings', saidNewRole],
    ['open', barelyStarted],
  ])('has nothing to click and nothing to open: %s', async (_, given) => {
    const { paper } = await print(given)
    expect(paper.querySelectorAll('a, button, input, details, select')).toHaveLength(0)
  })

  it('has one first heading, says the outcome and the date, and skips no level of heading', async () => {
    const { on, recommendation, paper } = await print(sharing)
    expect(on.getByRole('heading', { level: 1 })).toHaveTextContent(decision.outcomes[recommendation.outcome])
    expect(paper).toHaveTextContent(words.printed(onScreen.eyebrow, '25 November 2026'))
    const levels = on.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]))
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
  })

  it('says who meets each condition and by when', async () => {
    const { on } = await print(
      { ...sharing, levels: { ...backedUp, 't2-time-cover-kit': [1, 2] as const } },
      {
        actions: {
          a1: { what: 'Free the time', owner: 'Reablement team', by: '2027-01-15', done: false, for: 'fu-b-resources' },
        },
      },
    )
    const head = content.fundamentals.find(({ id }) => id === 'fu-b-resources')!
    const [row] = on.getAllByText(head.condition).flatMap((said) => said.closest('tr') ?? [])
    expect(within(row!).getByText('Reablement team')).toBeInTheDocument()
    expect(within(row!).getByText('15 January 2027')).toBeInTheDocument()
  })

  it('gives every number in brackets a source, and every finding since the report one of its own', async () => {
    const { paper, on } = await print(sharing)
    const [texts, since] = within(part(paper, words.sources.title)).getAllByRole('list')
    const namesIn = (list: HTMLElement) => [...list.querySelectorAll('b')].map(({ textContent }) => textContent)
    const refs = on.getAllByText(/\[E?\d/).flatMap(({ textContent }) => textContent.match(/E?\d+/g)!)
    const isSince = (ref: string) => ref.startsWith('E')
    expect(new Set(refs.filter((ref) => !isSince(ref)))).toEqual(new Set(namesIn(texts!)))
    expect(new Set(refs.filter(isSince))).toEqual(new Set(namesIn(since!)))
    expect(refs.filter(isSince)).not.toEqual([])
  })

  it('tells the watch-outs that lead with what to do, and names the others', async () => {
    const { paper, recommendation, assessment } = await print({
      levels: {
        ...backedUp,
        'g1-remit': 1,
        'y4-legitimacy': 1,
        'f1-full-cost': 1,
        'y7-shared-systems': 1,
        'f9-baseline': 0,
      },
      facts: { ...sharing.facts, alone: 'yes', unregistered: 'yes', employers: 'several' },
    })
    const told = part(paper, decision.sections.watchOuts)
    const fired = recommendation.watchOuts.map((one) => ({
      ...one,
      ...content.watchOuts.find(({ id }) => id === one.id)!,
    }))
    const led = leading(recommended(assessment, content)).map(({ id }) => id)
    const first = fired.filter(({ id }) => led.includes(id))
    expect(first.length).toBeGreaterThan(0)
    for (const { doFirst } of first) expect(told).toHaveTextContent(doFirst)
    expect(within(told).getAllByRole('heading', { level: 3 })).toHaveLength(first.length)
    const others = fired.filter(({ id, trace }) => !led.includes(id) && deciding(trace).length > 0)
    expect(others.length).toBeGreaterThan(0)
    for (const { name } of others) expect(told).toHaveTextContent(name)
  })

  it('says who answered only from what is recorded on answers, and otherwise who is in the room', async () => {
    const { on, unmount, assessment } = await print(sharing)
    expect(on.queryByText(words.about.answeredBy)).toBeNull()
    expect(on.getByText(words.about.inTheRoom).nextSibling).toHaveTextContent('District nurses, Carers')
    unmount()
    const first = { ...assessment.answers['n1-boundary']!, voices: ['carers'] }
    const recorded = await print(sharing, { answers: { ...assessment.answers, 'n1-boundary': first } })
    expect(recorded.on.getByText(words.about.answeredBy).nextSibling).toHaveTextContent(/^Carers$/)
    expect(recorded.on.queryByText(words.about.inTheRoom)).toBeNull()
  })
})
