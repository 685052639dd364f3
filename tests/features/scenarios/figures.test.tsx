import { act, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Assessment, FigureSupposed, Scenario } from '../../../src/domain/assessment.ts'
import type { Change } from '../../../src/domain/changes.ts'
import { blankScenario, withFigure } from '../../../src/domain/scenario.ts'
import { ScenariosPage } from '../../../src/features/scenarios/scenarios-page.tsx'
import { workbook } from '../../../src/locales/en/workbook.ts'
import { en } from '../../fixtures/every-word.ts'
import { tarnValley } from '../../fixtures/tarn-valley.ts'
import { show } from '../harness.tsx'

const { scenarios: words, common, money } = en
const figures = words.figures
const lines = tarnValley.moneyLines
const lineOf = (kind: string): string =>
  Object.keys(lines).find((id) => lines[id]!.plan === 'new-role' && lines[id]!.kind === kind)!
const [post, visits, fund] = [lineOf('post'), lineOf('effect'), lineOf('income')]

const open = (scenarios: Readonly<Record<string, Scenario>>, scenario?: string, assessment: Assessment = tarnValley) =>
  show(<ScenariosPage scenario={scenario} />, {
    assessment: { ...assessment, scenarios },
    path: `/a/${assessment.id}/scenarios${scenario ? `/${scenario}` : ''}`,
  })
const value = (likely: string, basis: FigureSupposed['basis'] = 2): FigureSupposed => ({
  likely,
  low: '',
  high: '',
  basis,
})
const supposing = (name: string, all: Readonly<Record<string, FigureSupposed>>): Scenario =>
  Object.entries(all).reduce((one, [key, figure]) => withFigure(one, key, figure), blankScenario(name))

const part = () => within(screen.getByRole('heading', { name: figures.title }).closest('section')!)
const says = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling!

async function choose(shown: Awaited<ReturnType<typeof open>>, line: string, figure: string) {
  await shown.user.selectOptions(screen.getByLabelText(figures.whichLine), line)
  await shown.user.selectOptions(screen.getByLabelText(figures.whichFigure), figure)
}
const field = () => screen.getByLabelText(new RegExp('^Suppose (it is|the last)'))
async function type(shown: Awaited<ReturnType<typeof open>>, text: string) {
  await shown.user.clear(field())
  if (text) await shown.user.type(field(), text)
  await shown.user.tab()
}

describe('a scenario of an assessment with money', () => {
  test('supposes a figure, tells what the money comes to, and leaves the real figures as they are', async () => {
    const shown = await open({ a: blankScenario('If') }, 'a')
    expect(part().getByText(figures.nothing)).toBeInTheDocument()
    await choose(shown, visits, 'agreed')
    expect(screen.getByText(figures.yours('90%', common.basis[1]))).toBeInTheDocument()
    await type(shown, '60')
    expect(shown.now().scenarios['a']!.figures).toEqual({ [`${visits}.agreed`]: value('60') })
    expect(shown.now().moneyLines).toEqual(lines)
    expect(says(figures.rows.said('2')).querySelector('b')).not.toHaveTextContent('£24,156')
    expect(says(figures.rows.said('2'))).toHaveTextContent(figures.instead('£24,156'))
    expect(says(figures.rows.cost('2'))).not.toHaveTextContent(figures.instead(''))
    expect(screen.getAllByText(figures.other)).toHaveLength(2)
    const [row] = part().getAllByRole('listitem')
    expect(row).toHaveTextContent(`60% ${common.basis[2]}`)
    expect(row).toHaveTextContent(`${figures.now} 90% ${common.basis[1]}`)
  })

  test('each thing supposed is one step to undo', async () => {
    const shown = await open({ a: blankScenario('If') }, 'a')
    await choose(shown, visits, 'agreed')
    await type(shown, '60')
    await shown.user.selectOptions(screen.getByLabelText(words.one.basis), common.basis[1])
    expect(shown.now().scenarios['a']!.figures).toEqual({ [`${visits}.agreed`]: value('60', 1) })
    act(() => shown.actor.send({ type: 'change.undone' }))
    expect(shown.now().scenarios['a']!.figures).toEqual({ [`${visits}.agreed`]: value('60') })
    act(() => shown.actor.send({ type: 'change.undone' }))
    expect(shown.now().scenarios['a']).toEqual(blankScenario('If'))
  })

  test('what is typed first is kept as a figure that was not supposed before, so that no other window seems to differ', async () => {
    const shown = await open({ a: blankScenario('If') }, 'a')
    await choose(shown, visits, 'agreed')
    const sent = vi.spyOn(shown.actor, 'send')
    await type(shown, '60')
    const made = sent.mock.calls.map(([event]) => event as { change?: Change }).find(({ change }) => change)!
    expect(made.change!.edits[0]!.before).toEqual(blankScenario('If'))
  })

  test('what cannot be a figure is refused at the field, kept as typed, and supposes nothing', async () => {
    const shown = await open({ a: blankScenario('If') }, 'a')
    await choose(shown, visits, 'agreed')
    await type(shown, '160')
    expect(field()).toHaveAttribute('aria-invalid', 'true')
    expect(screen.getByText(new RegExp(money.form.faults['above-the-most']))).toBeInTheDocument()
    expect(shown.now().scenarios['a']!.figures[`${visits}.agreed`]!.likely).toBe('160')
    expect(part().getByText(figures.nothing)).toBeInTheDocument()
    await type(shown, '')
    expect(shown.now().scenarios['a']!.figures).toEqual({})
  })

  test('supposes that a fund ends later, as a month, and says where the money ends then', async () => {
    const shown = await open({ a: blankScenario('If') }, 'a')
    await choose(shown, fund, 'until')
    await type(shown, 'May')
    expect(screen.getByText(money.form.whole('1', '120'))).toBeInTheDocument()
    await type(shown, '30')
    expect(says(figures.rows.ends)).toHaveTextContent(
      `${money.sum.ends('31')} ${figures.instead(money.sum.ends('19'))}`,
    )
  })

  test('lets go of one figure, and says so', async () => {
    const scenario = supposing('If', { [`${visits}.agreed`]: value('60'), [`${post}.pay`]: value('60000') })
    const { user, now } = await open({ a: scenario }, 'a')
    const name = money.called(lines[visits]!.name, workbook.figures.agreed)
    await user.click(screen.getByRole('button', { name: new RegExp(`^${figures.undo}.*${name}`) }))
    expect(now().scenarios['a']).toEqual(supposing('If', { [`${post}.pay`]: value('60000') }))
    expect(screen.getByText(figures.undone(name))).toBeInTheDocument()
  })

  test('opens what is to be changed', async () => {
    const { user } = await open({ a: supposing('If', { [`${visits}.agreed`]: value('60') }) }, 'a')
    await user.click(part().getByRole('button', { name: new RegExp(`^${common.change}`) }))
    expect(screen.getByLabelText(figures.whichLine)).toHaveFocus()
    expect(field()).toHaveValue('60')
  })

  test('fires what to watch as its own figures have it', async () => {
    await open({ a: supposing('If', { [`${post}.posts`]: value('4') }) }, 'a')
    const row = says(figures.rows.watch)
    expect(row.querySelector('b')).not.toHaveTextContent(/room for/)
    expect(row.querySelector('.soft')).toHaveTextContent(/room for/)
  })

  test('keeps a figure of a line that is gone, and counts and tells nothing of it', async () => {
    const scenario = supposing('If', { 'gone.pay': value('1') })
    const { now } = await open({ a: scenario }, 'a')
    expect(part().getByText(figures.nothing)).toBeInTheDocument()
    expect(now().scenarios['a']).toEqual(scenario)
  })

  test('says nothing of money where no line has any', async () => {
    await open({ a: blankScenario('If') }, 'a', { ...tarnValley, moneyLines: {} })
    expect(screen.queryByRole('heading', { name: figures.title })).toBeNull()
  })
})

describe('scenarios side by side', () => {
  const cells = (name: string) => within(screen.getByRole('rowheader', { name }).closest('tr')!).getAllByRole('cell')

  test('tell the sums of each plan of which a figure is supposed, the figures, and mark what is changed', async () => {
    await open({
      a: supposing('More agreed', { [`${visits}.agreed`]: value('60') }),
      b: blankScenario('As it is'),
    })
    const [yours, more, same] = cells(figures.rows.said('2'))
    expect(yours).toHaveTextContent('£24,156')
    expect(more).toHaveTextContent(words.compare.changed)
    expect(same).toHaveTextContent('£24,156')
    expect(same).not.toHaveTextContent(words.compare.changed)
    const named = cells(money.called(lines[visits]!.name, workbook.figures.agreed))
    expect(named[0]).toHaveTextContent(`90%. ${common.basis[1]}`)
    expect(named[1]).toHaveTextContent(`60%. ${common.basis[2]}`)
    expect(screen.queryByRole('rowheader', { name: figures.of(money.plans['existing-roles']) })).toBeNull()
  })

  test('tell no money where no scenario supposes any', async () => {
    await open({ a: blankScenario('As it is') })
    expect(screen.queryByRole('rowheader', { name: figures.changed })).toBeNull()
    expect(screen.queryByRole('rowheader', { name: figures.rows.pays })).toBeNull()
  })
})
