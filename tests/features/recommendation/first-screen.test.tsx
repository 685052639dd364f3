import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Recommendation } from '../../../src/domain/recommend.ts'
import { textOf } from '../../../src/report/plain.ts'
import { en } from '../../fixtures/every-word.ts'
import { gapNotKnown, navigatorFirst } from '../../fixtures/navigator-first.ts'
import {
  backedUp,
  barelyStarted,
  content,
  newRole,
  saidNewRole,
  sharing,
  showRecommendation,
  withoutFundamentals,
} from './show-recommendation.tsx'

const { decision, recommendation: words } = en
const directions = ({ direction }: Recommendation) => ({
  within: decision.direction(decision.outcomes[direction]),
  barred: decision.directionBarred(decision.outcomes[direction]),
})
const nextSteps = (title: string) => screen.getByRole('region', { name: title })

describe('the first screen', () => {
  test('says what is recommended, and how firmly', async () => {
    const { recommendation } = await showRecommendation(sharing)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(decision.outcomes['existing-roles'])
    expect(screen.getByText(decision.strength).nextSibling).toHaveTextContent(
      en.report.strengths[recommendation.strength].say,
    )
    expect(screen.getByText(decision.sure).nextSibling).toHaveTextContent(
      en.report.confidence[recommendation.confidence.kind].say,
    )
  })

  test('names the form that is proposed', async () => {
    const { recommendation, user } = await showRecommendation(sharing)
    const first = recommendation.forms.find(({ place }) => place === 'first')!
    const { name } = content.forms.find(({ id }) => id === first.id)!
    await user.click(within(screen.getByText(`${decision.places.first}:`).closest('p')!).getByRole('link', { name }))
    expect(document.activeElement).toHaveTextContent(decision.sections.forms)
    expect(document.activeElement!.closest('details')).toHaveAttribute('open')
  })

  test('names the weakest answers, each leading to its question', async () => {
    const { recommendation } = await showRecommendation({
      ...sharing,
      levels: { ...sharing.levels, 'g1-remit': [2, 1] },
    })
    expect(recommendation.confidence.weakest).toEqual(['g1-remit'])
    const remit = content.questions.find(({ id }) => id === 'g1-remit')!
    const confidence = screen.getByText(decision.sure).nextSibling as HTMLElement
    expect(within(confidence).getByRole('link', { name: remit.short })).toHaveAttribute(
      'href',
      '/a/fixture/governance/g1-remit',
    )
  })

  test('says in one line that the readings agree', async () => {
    await showRecommendation(sharing)
    expect(screen.getByText(decision.readings.same)).toBeVisible()
    expect(screen.queryByRole('heading', { name: words.readings.title })).toBeNull()
  })

  test('sets what is said against what can be shown, with the answers on which they part', async () => {
    const { recommendation } = await showRecommendation(saidNewRole)
    const sentence = en.report.readings(decision.supports['new-role'], decision.supports[recommendation.outcome])
    const said = screen.getByText(decision.supports['new-role'])
    expect(said.tagName).toBe('B')
    expect(said.closest('p')).toHaveTextContent(textOf(sentence))
    const rows = within(screen.getByRole('table', { name: '' })).getAllByRole('row')
    expect(recommendation.partOn).toContain('n7-novelty')
    expect(rows).toHaveLength(1 + recommendation.partOn.length)
  })

  test('points the way while the need is open: the direction, and three steps that lead to their questions', async () => {
    const { recommendation } = await showRecommendation(barelyStarted)
    expect(screen.getByText(decision.direction(decision.outcomes[recommendation.direction]))).toBeVisible()
    const steps = within(nextSteps(words.next.holding(3))).getAllByRole('listitem')
    expect(steps).toHaveLength(3)
    const gap = content.questions.find(({ id }) => id === 'n4-gap')!
    expect(steps[0]).toHaveTextContent(gap.findOut)
    expect(within(steps[0]!).getByRole('link').getAttribute('href')).toContain('/a/fixture/need/n4-gap')
  })

  test('says that the open answers alone do not lead there, where something that is known stands in the way', async () => {
    const { unmount, recommendation } = await showRecommendation({}, navigatorFirst)
    const { within, barred } = directions(recommendation)
    expect(screen.getByText(barred)).toBeVisible()
    expect(screen.queryByText(within)).toBeNull()
    unmount()
    await showRecommendation({}, gapNotKnown)
    expect(screen.getByText(within)).toBeVisible()
    expect(screen.queryByText(barred)).toBeNull()
  })

  test('says so of a kind of gap for which the fundamentals come first', async () => {
    const { recommendation } = await showRecommendation({ levels: backedUp, facts: { 'gap-kind': 'system' } })
    expect(recommendation.outcome).toBe('fundamentals-first')
    expect(screen.getByText(directions(recommendation).barred)).toBeVisible()
  })

  test('never leaves a result that holds off without three steps', async () => {
    const { recommendation } = await showRecommendation({
      ...sharing,
      levels: { ...sharing.levels, 'n4-gap': [2, 0], 'y2-leaders': 1, 'y5-relationships': 1 },
    })
    expect(recommendation.toFindOut).toHaveLength(1)
    expect(within(nextSteps(words.next.holding(3))).getAllByRole('link', { name: words.next.anyway })).toHaveLength(2)
  })

  test('lists what to put in place while the fundamentals come first', async () => {
    const { recommendation } = await showRecommendation(withoutFundamentals)
    expect(recommendation.outcome).toBe('fundamentals-first')
    const steps = within(nextSteps(words.next.holding(3))).getAllByRole('listitem')
    expect(steps.map(({ textContent }) => textContent)).toEqual(
      recommendation.conditions.slice(0, 3).map(({ condition }) => expect.stringContaining(condition)),
    )
  })

  test('brings the parked title back when a new role is recommended, and not before', async () => {
    const { unmount, recommendation } = await showRecommendation({ ...newRole, roleTitle: 'Ward navigator' })
    expect(recommendation.outcome).toBe('new-role')
    expect(screen.getAllByText(/Ward navigator/)[0]).toBeVisible()
    unmount()
    await showRecommendation({ ...saidNewRole, roleTitle: 'Ward navigator' })
    expect(screen.queryByText(/Ward navigator/)).toBeNull()
  })
})
