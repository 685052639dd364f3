import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  blankAssessment,
  recordKinds,
  type Assessment,
  type FigureKept,
  type MoneyLineKept,
} from '../../../src/domain/assessment.ts'
import { settingsId } from '../../../src/domain/money/money-in.ts'
import { MoneyPage } from '../../../src/features/money/money-page.tsx'
import { en } from '../../fixtures/every-word.ts'
import { show } from '../harness.tsx'

const { money: words } = en
const plan = 'new-role'

/** A figure that the log shows. */
const shown = (likely: string): FigureKept => ({
  likely,
  low: '',
  high: '',
  basis: 3,
  evidence: ['log'],
  who: 'the log',
  date: '2026-11-01',
})

function line(
  kind: MoneyLineKept['kind'],
  figures: Readonly<Record<string, string>>,
  given: Partial<MoneyLineKept> = {},
): MoneyLineKept {
  const said = Object.fromEntries(Object.entries(figures).map(([name, likely]) => [name, shown(likely)]))
  return { ...recordKinds.moneyLines.blank!, plan, kind, ...given, figures: said }
}

/** All steps of a saving: 100 people, two visits of an hour each, a tenth done twice, half of the rest fills up. */
const steps = {
  people: '100',
  avoided: '2',
  hours: '1',
  twice: '10',
  fillsUp: '50',
  agreed: '50',
  smallest: '0',
  worth: '60',
}

/** Opens the page of a plan with these lines. */
async function openPlan(moneyLines: Assessment['moneyLines'], years = '5', startMonth = '1') {
  const blank = blankAssessment('a1', '2026-11-28T09:00:00.000Z')
  const settings = { ...recordKinds.moneySettings.blank!, years, starts: { [plan]: startMonth } }
  const evidence: Assessment['evidence'] = {
    log: { what: 'A count', kind: 'local-data', source: 'The log', date: '2026-09-30', holder: '', link: '' },
  }
  const assessment = { ...blank, evidence, moneyLines, moneySettings: { [settingsId]: settings } }
  return show(<MoneyPage />, { assessment, path: `/a/a1/money/${plan}` })
}

const region = (name: string) => within(screen.getByRole('region', { name }))
/** The sums of a year, which stand under its bars from the cost down. */
const rowOf = (year: string) => {
  const cliff = region(words.cliff.title)
  const at = cliff.getAllByRole('columnheader').findIndex(({ textContent }) => textContent === words.cliff.year(year))
  return cliff
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.children[at]!.textContent)
}

describe('a saving that is all fill-up', () => {
  it('is told as a gain in room and as no money, in either reading, though every step of it is shown', async () => {
    const { user } = await openPlan({
      post: line('post', { posts: '1', pay: '40000', onCost: '25', away: '20', cover: '0' }),
      visits: line('effect', { ...steps, people: '200', twice: '0', fillsUp: '100', agreed: '100' }, { of: 'visits' }),
    })
    expect(screen.getByText('In year 2 it frees time worth £24,000 on paper.')).toBeVisible()
    expect(screen.getByText('You say that £0 of it becomes money.')).toBeVisible()
    expect(screen.getByText('What you can show: £0.')).toBeVisible()
    expect(screen.getByText(words.sum.paysNot)).toBeVisible()
    const stairs = region(words.stairs.title)
    expect(stairs.getByText('400 hours are a gain in room, and no money.')).toBeVisible()
    expect(stairs.getByText('£0 a year said, £0 shown: shown')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: words.readings.shown }))
    expect(region(words.stairs.title).getByText('400 hours are a gain in room, and no money.')).toBeVisible()
  })
})

describe('a post, bounded to two years, that pays only at the third site', () => {
  /** Each site brings 60 people. A clinic can only close a list of 260 hours a year, worth £120 an hour. */
  const at = (sites: number) =>
    openPlan(
      {
        post: line('money', { amount: '30000' }, { of: 'other', from: '1', until: '2' }),
        clinic: line(
          'effect',
          { ...steps, people: `${60 * sites}`, avoided: '3', twice: '0', fillsUp: '0', smallest: '260', worth: '120' },
          { of: 'visits' },
        ),
      },
      '3',
    )

  it.each([1, 2])('does not pay for itself with %i of the sites: no whole list can close', async (sites) => {
    await at(sites)
    expect(screen.getByText(words.sum.paysNot)).toBeVisible()
    expect(screen.getByText('You say that £0 of it becomes money.')).toBeVisible()
    expect(rowOf('1')).toEqual(['£30,000', '£0', '£0', '£0', '£30,000'])
  })

  it('pays for itself with three', async () => {
    await at(3)
    expect(screen.getByText(words.sum.pays)).toBeVisible()
    expect(screen.getByText('You say that £31,200 of it becomes money.')).toBeVisible()
    expect(rowOf('1')).toEqual(['£30,000', '£0', '£0', '£31,200', '£30,000'])
    expect(rowOf('3')[0]).toBe('£0')
  })
})

describe('money that ends before the effect starts', () => {
  it('is warned of with both months, and the years say that nobody pays while it works', async () => {
    await openPlan(
      {
        post: line('post', { posts: '1', pay: '36000', onCost: '25', away: '20', cover: '0' }, { who: 'the trust' }),
        fund: line('income', { amount: '50000' }, { who: 'the board', from: '1', until: '12' }),
        visits: line('effect', { ...steps, waits: '10' }, { of: 'visits', who: 'the practices' }),
      },
      '3',
      '3',
    )
    expect(screen.getByText(words.sum.ends('13'))).toBeVisible()
    expect(screen.getByText(words.warnings['money-ends-first']('12', '13'))).toBeVisible()
    expect([rowOf('1'), rowOf('2')]).toEqual([
      ['£37,500', '£50,000', '£0', '£0', '£0'],
      ['£45,000', '£0', '£0', '£2,700', '£45,000'],
    ])
  })
})
