import { within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { en } from '../../fixtures/every-word.ts'
import { barelyStarted, content, newRole, part, sharing, showRecommendation } from './show-recommendation.tsx'

const { decision, recommendation: words } = en
const rowOf = (title: string, name: string) => within(part(title)).getByRole('heading', { name }).closest('li')!

const roleNames = content.forms.filter(({ route }) => route === 'new-role').map(({ name }) => name)
const namesIn = (title: string) => [...part(title).querySelectorAll('h4, h5, s')].map(({ textContent }) => textContent)

describe('why', () => {
  test('gives each test its answer, in the words it was put, how it is known, and the reason for the test', async () => {
    await showRecommendation({ ...sharing, levels: { ...sharing.levels, 'n4-gap': [1, 1] } })
    const gap = content.questions.find(({ id }) => id === 'n4-gap')!
    const test = content.routes[0]!.burden.find(({ id }) => id === 'gap-described')!
    const row = rowOf(decision.sections.why, test.name)
    expect(within(row).getByRole('link', { name: gap.ask })).toHaveAttribute('href', '/a/fixture/need/n4-gap')
    expect(row).toHaveTextContent(gap.levels[1])
    expect(row).toHaveTextContent(`${en.common.basis[1]}.`)
    expect(row).toHaveTextContent(test.reason)
  })

  test('puts each answer in full once, however many tests turn on it', async () => {
    await showRecommendation(newRole)
    const gap = content.questions.find(({ id }) => id === 'n4-gap')!
    expect(within(part(decision.sections.why)).getAllByText(gap.levels[3], { exact: false })).toHaveLength(1)
    expect(within(part(decision.sections.why)).getAllByRole('link', { name: gap.short }).length).toBeGreaterThan(0)
  })

  test('opens where a test comes from', async () => {
    const { user } = await showRecommendation(sharing)
    const row = rowOf(decision.sections.why, content.routes[0]!.burden.find(({ id }) => id === 'gap-described')!.name)
    await user.click(within(row).getByText(en.parts.sources(2, 0)))
    expect(await within(row).findByText('C16')).toBeInTheDocument()
  })

  test('lists only what is not yet shown while the need is open', async () => {
    const { recommendation } = await showRecommendation(barelyStarted)
    const open = part(words.why.titleOpen(decision.routes[recommendation.stated.route]))
    expect(within(open).queryByText(decision.verdicts.holds)).toBeNull()
    expect(within(open).getAllByText(decision.verdicts.open).length).toBeGreaterThan(0)
  })
})

describe('why not the others', () => {
  test('says that no new role is offered because the work is not new, and leads to that answer', async () => {
    await showRecommendation(sharing)
    for (const route of [decision.routes.pilot, decision.routes['new-role']]) {
      const row = rowOf(decision.sections.whyNot, route)
      expect(row).toHaveTextContent(decision.workNotNew)
      const novelty = content.questions.find(({ id }) => id === 'n7-novelty')!
      expect(within(row).getByRole('link', { name: novelty.ask })).toHaveAttribute('href', '/a/fixture/need/n7-novelty')
    }
  })

  test('names the first test a route stops at, and all of them with their answers', async () => {
    await showRecommendation({
      ...newRole,
      levels: { ...newRole.levels, 'y6-team-home': 'unknown' },
    })
    const row = rowOf(decision.sections.whyNot, decision.routes.pilot)
    const pilot = content.routes.find(({ id }) => id === 'pilot')!
    const planned = pilot.burden.find(({ id }) => id === 'team-planned')!
    expect(row).toHaveTextContent(words.whyNot.stopsAt(planned.name, decision.verdicts.open))
    expect(within(row).getByText(`${words.whyNot.all(pilot.burden.length)}:`)).toBeInTheDocument()
    for (const { name } of pilot.burden) expect(row).toHaveTextContent(name)
  })

  test('does not list the route that is recommended', async () => {
    await showRecommendation(sharing)
    const names = within(part(decision.sections.whyNot))
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent)
    expect(names).toEqual([decision.routes['team-or-pathway'], decision.routes.pilot, decision.routes['new-role']])
  })

  test('says that a route whose tests hold comes later', async () => {
    await showRecommendation(sharing)
    expect(rowOf(decision.sections.whyNot, decision.routes['team-or-pathway'])).toHaveTextContent(
      decision.comesFirst(decision.routes['existing-roles']),
    )
  })
})

describe('what it looks like', () => {
  test('names no role type unless a new role is in question', async () => {
    const { recommendation } = await showRecommendation({ ...sharing, facts: { 'gap-kind': 'co-ordination' } })
    expect(
      recommendation.demonstrated.row!.forms.some(
        (id) => content.forms.find((form) => form.id === id)!.route === 'new-role',
      ),
    ).toBe(true)
    expect(namesIn(decision.sections.forms).filter((name) => roleNames.includes(name))).toEqual([])
  })

  test('names the role types when a new role is recommended', async () => {
    await showRecommendation(newRole)
    expect(namesIn(decision.sections.forms).filter((name) => roleNames.includes(name))).not.toEqual([])
  })

  test('says what would have to be known while no form can be named', async () => {
    await showRecommendation(barelyStarted)
    const forms = part(words.forms.titleIf)
    expect(forms).toHaveTextContent(en.report.waitsFor)
    const kind = content.facts.find(({ id }) => id === 'gap-kind')!
    expect(within(forms).getByRole('link', { name: kind.ask })).toHaveAttribute(
      'href',
      `/a/fixture/need/${kind.askedWith}/gap-kind`,
    )
  })
})
