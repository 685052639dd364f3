import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { recommended } from '../../../src/domain/recommend.ts'
import { leading } from '../../../src/report/leading.ts'
import { en } from '../../fixtures/every-word.ts'
import { typeDate } from '../harness.tsx'
import { barelyStarted, backedUp, content, part, sharing, showRecommendation } from './show-recommendation.tsx'

const { decision, recommendation: words } = en
const conditional = { ...sharing, levels: { ...backedUp, 't2-time-cover-kit': [1, 2] as const } }

describe('a condition', () => {
  test('is added to the actions with one click, and then takes an owner and a date', async () => {
    const { user, now, recommendation } = await showRecommendation(conditional)
    const condition = recommendation.conditions.find(({ id }) => id === 'fu-b-resources')!
    const row = part(condition.name)
    await user.click(
      within(row).getByRole('button', { name: new RegExp(`^${words.conditions.add}.*${condition.name}$`) }),
    )
    expect(within(row).getByRole('status')).toHaveTextContent(words.conditions.added)
    expect(within(row).getByLabelText(words.conditions.owner)).toHaveFocus()
    await user.keyboard('Community trust')
    await user.tab()
    await typeDate(user, words.conditions.by, '29', '1', '2027')
    await user.tab()
    expect(Object.values(now().actions)).toEqual([
      { what: condition.condition, owner: 'Community trust', by: '2027-01-29', done: false, for: condition.id },
    ])
    expect(row).toHaveTextContent('29 January 2027')
  })

  test('shows who meets it and by when, once an action is there', async () => {
    await showRecommendation(conditional, {
      actions: {
        a1: { what: 'Free the time', owner: 'Reablement team', by: '2027-01-15', done: false, for: 'fu-b-resources' },
      },
    })
    const head = content.fundamentals.find(({ id }) => id === 'fu-b-resources')!
    const row = part(head.name)
    expect(row).toHaveTextContent('Reablement team')
    expect(row).toHaveTextContent('15 January 2027')
    expect(within(row).queryByRole('button')).toBeNull()
  })

  test.each([
    ['an owner alone', { owner: 'Reablement team', by: '' }, 0],
    ['a date alone', { owner: '', by: '2027-01-15' }, 0],
    ['an owner and a date', { owner: 'Reablement team', by: '2027-01-15' }, 1],
  ])('counts as planned with an owner and a date: with %s', async (_with, said, count) => {
    const action = { what: 'Free the time', done: false, for: 'fu-b-resources', ...said }
    const { recommendation } = await showRecommendation(conditional, { actions: { a1: action } })
    const name = en.report.conditions(recommendation.conditions.length, count)
    expect(screen.getByRole('link', { name })).toBeVisible()
  })

  test('leads to the answers it is open on', async () => {
    await showRecommendation(conditional)
    const time = content.questions.find(({ id }) => id === 't2-time-cover-kit')!
    const links = within(part(decision.sections.conditions)).getAllByRole('link', { name: time.short })
    expect(links[0]).toHaveAttribute('href', '/a/fixture/training/t2-time-cover-kit')
  })
})

const rowOf = (id: string) => content.watchOuts.find((one) => one.id === id)!

/** A warning in full, by its name: in its own line, or in the register. */
const warned = (name: string) =>
  within(part(decision.sections.watchOuts))
    .getAllByText(name)
    .flatMap((said) => said.closest<HTMLElement>('li, .opened') ?? [])[0]!

describe('watch-outs', () => {
  const weak = {
    levels: {
      ...backedUp,
      'g1-remit': 1,
      'y4-legitimacy': 1,
      'f1-full-cost': 1,
      'y7-shared-systems': 1,
      'f9-baseline': 0,
      't2-time-cover-kit': 1,
      'g9-workload': 1,
      'n10-equity': 1,
      'f8-evaluation': 1,
    } as const,
    facts: { ...sharing.facts, alone: 'yes', unregistered: 'yes', employers: 'several' },
  }

  test('that bear most on the result are a line each that starts with what to do, at most five; the rest are one press away', async () => {
    const { assessment } = await showRecommendation(weak)
    const led = leading(recommended(assessment, content)).map(({ id }) => rowOf(id))
    const lines = [...part(decision.sections.watchOuts).querySelectorAll(':scope > div > details')]
    expect(led.length).toBeGreaterThan(1)
    expect(lines).toHaveLength(led.length + 1)
    lines.slice(0, -1).forEach((line, at) => {
      expect(line.querySelector('h3')).toHaveTextContent(led[at]!.doFirst)
      expect(line.querySelector('summary')).toHaveTextContent(led[at]!.name)
    })
    const register = within(lines.at(-1)! as HTMLElement)
    expect(register.getAllByRole('heading', { level: 5, hidden: true }).length).toBeGreaterThan(5)
    expect(lines.at(-1)!.querySelectorAll('details:not(.source)')).toHaveLength(0)
  })

  test('in the register stand under what they may lead to, each with who could act', async () => {
    const { recommendation } = await showRecommendation(weak)
    const register = part(words.watchOuts.others(recommendation.watchOuts.length - 6))
    const groups = [...register.querySelectorAll('h4')].map(({ textContent }) => textContent)
    expect(groups.length).toBeGreaterThan(2)
    expect(Object.values<string>(words.watchOuts.consequence)).toEqual(expect.arrayContaining(groups))
    for (const row of register.querySelectorAll('li')) expect(row).toHaveTextContent(en.report.who)
  })

  test('of a danger that is not known say so, and lead to what is open; those of most plans stand after them', async () => {
    await showRecommendation({ facts: { 'sent-on': 'yes', 'gap-kind': 'capability' }, roleTitle: 'A post' })
    const { unknown } = content.watchOuts.find(({ code }) => code === 'P4')!
    const row = warned(unknown!.name)
    expect(row).toHaveTextContent(unknown!.say)
    expect(row).toHaveTextContent(decision.warnedUnknown)
    const room = content.questions.find(({ id }) => id === 'n11-room-elsewhere')!
    expect(within(row).getByRole('link', { name: room.short, hidden: true })).toBeInTheDocument()
    const region = part(decision.sections.watchOuts)
    expect(within(region).getByRole('heading', { name: decision.ofMostPlans })).toBeInTheDocument()
    expect(region).toHaveTextContent(content.watchOuts.find(({ code }) => code === 'W51')!.say)
  })

  test('of ours are marked as not from the report', async () => {
    const { recommendation } = await showRecommendation(weak)
    const ours = content.watchOuts.filter(
      ({ id, standing }) => standing === 'practice' && recommendation.watchOuts.some((one) => one.id === id),
    )
    expect(ours.length).toBeGreaterThan(0)
    for (const { name } of ours) {
      const row = warned(name)
      expect(row).toHaveTextContent(/not from the report/i)
    }
  })

  test('that hold whatever was answered are said once, in the plain note', async () => {
    await showRecommendation(sharing)
    const old = content.watchOuts.find(({ id }) => id === 'w64-old-lopsided-evidence')!
    expect(screen.getByText(new RegExp(old.doFirst))).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: old.name, hidden: true })).toBeNull()
    expect(screen.getByText(decision.plain)).toBeInTheDocument()
  })
})

test('what keeps a route from being offered stands first among what to find out, with what to do and why it is open', async () => {
  const { recommendation } = await showRecommendation(barelyStarted)
  const rows = [...part(decision.sections.toFindOut).querySelectorAll('li')]
  const decisive = recommendation.toFindOut.filter((open) => open.decisive)
  expect(decisive.length).toBeGreaterThan(0)
  rows.slice(0, decisive.length).forEach((row) => expect(row).toHaveTextContent(words.findOut.decisive))
  rows.slice(decisive.length).forEach((row) => expect(row).not.toHaveTextContent(words.findOut.decisive))
  const kind = content.facts.find(({ id }) => id === 'gap-kind')!
  expect(rows.find((row) => row.textContent.includes(kind.findOut!))).toHaveTextContent(
    decision.openness['not-answered'],
  )
  const gap = content.questions.find(({ id }) => id === 'n4-gap')!
  expect(rows[0]).toHaveTextContent(gap.findOut)
  expect(rows[0]).toHaveTextContent(decision.openness.assumed)
})

test('a saving that is not shown is struck out of the case', async () => {
  const { recommendation } = await showRecommendation({
    levels: { ...backedUp, 'f4-substitution': 1 },
    facts: { ...sharing.facts, saving: 'hoped' },
  })
  expect(recommendation.saving).toBe('struck-out')
  const hoped = content.facts.find(({ id }) => id === 'saving')!.options.find(({ id }) => id === 'hoped')!.say
  expect(screen.getByText(`${hoped}.`).closest('s')).not.toBeNull()
  expect(part(words.notes.title)).toHaveTextContent(decision.saving['struck-out'])
})

test('a role within one setting gets a plain note', async () => {
  await showRecommendation({ levels: backedUp, facts: { ...sharing.facts, 'single-setting': 'yes' } })
  expect(part(words.notes.title)).toHaveTextContent(decision.oneSetting)
})

test('every place like yours says what its source does not say', async () => {
  const { recommendation } = await showRecommendation({ levels: backedUp, facts: { 'gap-kind': 'practical-care' } })
  expect(recommendation.cases.length).toBeGreaterThan(0)
  for (const id of recommendation.cases) {
    const place = content.cases.find((one) => one.id === id)!
    const rows = within(part(decision.sections.cases))
      .getAllByRole('heading', { name: place.name, hidden: true })
      .map((row) => row.closest('li')!)
    expect(rows.some((row) => row.textContent.includes(place.notSaid))).toBe(true)
  }
})
