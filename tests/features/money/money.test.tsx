import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Change } from '../../../src/domain/changes.ts'
import { blankAssessment, type Scenario } from '../../../src/domain/assessment.ts'
import { blankScenario } from '../../../src/domain/scenario.ts'
import { MoneyAndReferences } from '../../../src/app/money-and-references.tsx'
import { MoneyPage } from '../../../src/features/money/money-page.tsx'
import { content } from '../../../src/content/index.ts'
import { money as words } from '../../../src/locales/en/money.ts'
import { typedDate } from '../../../src/locales/en/typed-date.ts'
import { show } from '../harness.tsx'
import { en } from '../../fixtures/every-word.ts'
import { tarnValley } from '../../fixtures/tarn-valley.ts'

const blank = blankAssessment('a1', '2026-11-28T09:00:00.000Z')
const tarn = { ...tarnValley, id: blank.id }
const at = (plan: string, assessment = blank) =>
  show(<MoneyAndReferences />, { assessment, path: `/a/a1/money/${plan}` })

/** Opens the row of a line, which draws its form. */
function open(name: string): void {
  const row = screen.getByRole('heading', { level: 4, name }).closest('details')!
  act(() => {
    row.open = true
    row.dispatchEvent(new Event('toggle'))
  })
}

describe('the money of a plan', () => {
  it('is entered and counted: what it costs, whether it pays, and what is missing', async () => {
    const { user, now } = await at('new-role')
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getAllByText(words.nothingYet)).toHaveLength(4)
    const figure = (ask: string) => within(screen.getByRole('group', { name: ask }))
    const type = async (ask: string, text: string) => {
      await user.type(figure(ask).getAllByRole('textbox')[0]!, text)
      await user.tab()
    }
    await type(words.asks.posts[0], '2')
    await type(words.asks.pay[0], '£50,000')
    await type(words.asks.onCost[0], '28')
    expect(now().moneyLines['new-role-post']!.figures).toMatchObject({
      posts: { likely: '2' },
      pay: { likely: '£50,000' },
      onCost: { likely: '28' },
    })
    expect(await screen.findByText(words.sum.costs('£128,000'))).toBeTruthy()
    expect(screen.getByText(words.sum.neverBegins)).toBeTruthy()
    expect(document.body.textContent).toContain(
      words.sum.atLeast(
        'share of absence covered, travel, kit and rooms, share who leave in a year and cost to find somebody',
      ),
    )
    expect(screen.getByText(/^At least £128,000 a year/)).toBeTruthy()
  })

  it('keeps a figure that is typed first as one that was not there before, so that no other window seems to differ', async () => {
    const { user, actor, now } = await at('new-role')
    await user.type(screen.getByLabelText(words.lines.post.name), 'Nurses')
    await user.tab()
    const sent = vi.spyOn(actor, 'send')
    const figure = within(screen.getByRole('group', { name: words.asks.pay[0] }))
    await user.type(figure.getAllByRole('textbox')[0]!, '30000')
    await user.tab()
    const { change } = sent.mock.calls.map(([event]) => event as { change?: Change }).find((one) => one.change)!
    expect(change!.edits[0]!.before).toEqual({ ...now().moneyLines['new-role-post'], figures: {} })
  })

  it('keeps lines in the order they were made, whatever order the device gives them back in', async () => {
    const line = (name: string) =>
      ({ ...tarnValley.moneyLines['do-the-least-phone']!, plan: 'carry-on', name }) as const
    const moneyLines = { 'mj2-b': line('Third'), 'mj1-z': line('Second'), 'carry-on-money': line('First') }
    await at('carry-on', { ...blank, moneyLines })
    const names = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)
    expect(names.filter((name) => /First|Second|Third/.test(name))).toEqual(['First', 'Second', 'Third'])
  })

  it('folds every line to a row with its sum and what it lacks', async () => {
    await at('new-role', tarn)
    const says = [...document.querySelectorAll('.what-is-there')].map(({ textContent }) => textContent)
    expect(says).toContain('£24,156 a year comes back as you say it, £0 as you can show it.')
    expect(says.some((say) => /^£\d+,\d+ a year\.$/.test(say))).toBe(true)
    expect(screen.queryByLabelText(words.lines.post.name)).toBeNull()
  })

  it('takes a reason why there is none of a cost, and that finance confirms it is whole', async () => {
    const { user, now } = await at('new-role', tarn)
    open(words.whole.title)
    await user.type(screen.getByLabelText(words.whole.noneBecause(words.whole.kinds.premises)), 'They have a desk')
    await user.tab()
    await user.click(screen.getByLabelText(words.whole.confirmed))
    expect(now().moneySettings['settings']).toMatchObject({
      noneOf: { 'new-role-premises': 'They have a desk' },
      confirmed: ['new-role'],
    })
    await user.click(screen.getByLabelText(words.whole.confirmed))
    expect(now().moneySettings['settings']!.confirmed).toEqual([])
  })

  it('takes the date of a figure, as far as somebody knows it', async () => {
    const { user, now } = await at('new-role')
    const figure = within(screen.getByRole('group', { name: words.asks.pay[0] }))
    await user.type(figure.getAllByRole('textbox')[0]!, '30000')
    const fold = screen.getByRole('group', { name: words.asks.pay[0] }).querySelector('details')!
    act(() => {
      fold.open = true
      fold.dispatchEvent(new Event('toggle'))
    })
    await user.type(figure.getByLabelText(typedDate.parts.year), '2025/26')
    await user.tab()
    await user.tab()
    expect(now().moneyLines['new-role-post']!.figures['pay']).toMatchObject({ likely: '30000', date: '2025/26' })
  })

  it('keeps what is no number as it was typed, says so at the field, and does not count it', async () => {
    const { user, now } = await at('new-role')
    const pay = within(screen.getByRole('group', { name: words.asks.pay[0] })).getAllByRole('textbox')[0]!
    await user.type(pay, 'about 50')
    await user.tab()
    expect(now().moneyLines['new-role-post']!.figures['pay']!.likely).toBe('about 50')
    expect(pay).toHaveProperty('value', 'about 50')
    expect(pay.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(words.form.faults['not-a-number'])).toBeTruthy()
  })

  it('counts what is absurd and possible, and asks whether it is right', async () => {
    const { user } = await at('new-role')
    const pay = within(screen.getByRole('group', { name: words.asks.pay[0] })).getAllByRole('textbox')[0]!
    await user.type(pay, '400000')
    await user.tab()
    expect(screen.getByText(words.form.odd)).toBeTruthy()
    expect(pay.getAttribute('aria-invalid')).toBe('false')
  })

  it('does not keep what looks like details of a person before somebody says so', async () => {
    const { user, now } = await at('new-role')
    await user.click(screen.getByLabelText(words.lines.post.name))
    await user.paste('nurse@example.org')
    await user.tab()
    expect(now().moneyLines).toEqual({})
  })

  it('tells the worked example: said, shown, the cliff and the stairs', async () => {
    const { user } = await at('new-role', tarn)
    const text = document.body.textContent
    for (const say of [
      words.sum.paysNot,
      words.sum.paper('£145,072', '2'),
      words.sum.said('£24,156'),
      words.sum.shown('£0'),
      words.sum.ends('19'),
      words.room.room('211', '342'),
      '69 days with nobody',
    ])
      expect(text).toContain(say)
    const cliff = within(screen.getByRole('table', { name: words.cliff.title }))
    expect(cliff.getAllByText('£137,001').length).toBeGreaterThan(1)
    const before = document.body.textContent
    await user.click(screen.getByLabelText(words.readings.shown))
    expect(document.body.textContent).not.toBe(before)
    expect(screen.getByText(words.readingHint.shown)).toBeTruthy()
  })

  it('draws once typing has stopped, and says what to find out first', async () => {
    await at('new-role', tarn)
    await waitFor(() => expect(document.body.textContent).toContain('Four in five lie between £131,485 and £144,959'), {
      timeout: 10_000,
    })
    expect(screen.getByText(words.spread.likely('£122,364', '0.3%'))).toBeTruthy()
  }, 20_000)

  it('writes a published range in by a press alone, with its source and date, beside whoever says so already', async () => {
    const { user, now } = await at('new-role')
    const group = within(screen.getByRole('group', { name: words.asks.away[0] }))
    const [likely, who] = group.getAllByRole('textbox')
    await user.type(likely!, '20')
    await user.type(who!, 'rosters')
    await user.tab()
    const before = now().moneyLines['new-role-post']!.figures['away']
    expect(before).toMatchObject({ likely: '20', low: '', high: '', who: 'rosters', date: '' })
    await user.click(group.getByText(words.references.use('16', '26')))
    expect(now().moneyLines['new-role-post']!.figures['away']).toEqual({
      ...before,
      low: '16',
      high: '26',
      who: 'rosters, range: Drake, British Journal of Nursing 29(7)',
      date: '2020',
    })
    expect(group.getByText('5.7% of time')).toBeTruthy()
  })

  it('works on-costs out from their parts, shows the sum, and gives them by a press', async () => {
    const { user, now } = await at('new-role')
    const typeIn = async (ask: string, text: string) => {
      await user.type(within(screen.getByRole('group', { name: ask })).getAllByRole('textbox')[0]!, text)
      await user.tab()
    }
    const group = screen.getByRole('group', { name: words.asks.onCost[0] })
    const fold = within(group).getByText(words.onCost.title).closest('details')!
    act(() => {
      fold.open = true
      fold.dispatchEvent(new Event('toggle'))
    })
    expect(within(group).getByText(words.onCost.noPay)).toBeTruthy()
    await typeIn(words.asks.pay[0], '50273')
    expect(now().moneyLines['new-role-post']!.figures['onCost']).toBeUndefined()
    await user.click(within(group).getByText(words.onCost.fill('6 April 2025')))
    expect(group.textContent).toContain('National Insurance: 15% of £45,273 is £6,791.')
    expect(group.textContent).toContain('Pension: 14.38% of £50,273 is £7,229.')
    expect(group.textContent).toContain(words.onCost.noLevy)
    await user.type(within(group).getByLabelText(words.onCost.rates.levy), '0.5')
    expect(group.textContent).toContain('Levy: 0.5% of £50,273 is £251.')
    expect(now().moneyLines['new-role-post']!.figures['onCost']).toBeUndefined()
    await user.click(within(group).getByText(words.onCost.use('28.4%')))
    expect(now().moneyLines['new-role-post']!.figures['onCost']).toMatchObject({
      likely: '28.4',
      basis: 1,
      who: 'worked out from: Cheshire East Council, pay pages, NHSBSA, employer contribution rates 2025/26',
      date: '2025-04-06',
    })
  })

  it('sorts a week into five days, and says of each part how long it is and how it is known', async () => {
    await at('new-role', tarn)
    const week = within(
      screen.getAllByRole('table').find((one) => one.getAttribute('aria-label')?.startsWith(words.room.part))!,
    )
    const rows = week.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent))
    expect(rows.slice(1)).toEqual([
      ['Leave, sickness, training', '8.3', 'Backed up'],
      ['Being supervised', '0.8', 'Only said'],
      ['Meetings', '2.3', 'Only said'],
      ['Work nobody writes down', '3.5', 'Assumed'],
      ['On the road', '4.1', 'Backed up'],
      ['Records', '5.1', 'Backed up'],
      ['With people', '13.5', 'Assumed'],
      ['Paid', '37.5', ''],
    ])
    const svg = document.querySelector('.money-week')!
    // What is for people begins on the fourth day, and fills the fifth.
    const texts = [...svg.querySelectorAll('text:not(.weekday)')].map((one) => [one.textContent, one.getAttribute('x')])
    expect(texts.filter(([say]) => say === 'People')).toEqual([
      ['People', '70%'],
      ['People', '90%'],
    ])
  })

  it('shows which figure moves it, exactly, the widest first', async () => {
    await at('new-role', tarn)
    const part = screen.getByRole('region', { name: words.swings.title })
    const first = within(part).getAllByRole('listitem')[0]!.textContent
    expect(first).toContain('2.5 to 7 a year for each person')
    expect(first).toContain(words.swings.sums('£136,767', '£117,780'))
    expect(part.textContent).toContain(words.swings.likely('£122,364'))
  })

  it('says what is wrong at the field where it is, and keeps what was typed', async () => {
    const { user, now } = await at('new-role')
    const slips = [
      ['many', words.form.faults['not-a-number']],
      ['-4', words.form.faults.negative],
      ['101', `${words.form.faults['above-the-most']}: ${words.form.atMost('100%')}`],
    ] as const
    const group = within(screen.getByRole('group', { name: words.asks.away[0] }))
    const likely = group.getAllByRole('textbox')[0]!
    for (const [text, say] of slips) {
      await user.clear(likely)
      await user.type(likely, text)
      await user.tab()
      expect(group.getByText(say)).toBeTruthy()
      expect([likely.getAttribute('aria-invalid'), likely]).toEqual(['true', expect.objectContaining({ value: text })])
      expect(now().moneyLines['new-role-post']!.figures['away']!.likely).toBe(text)
    }
    await user.clear(likely)
    await user.type(likely, '20')
    act(() => {
      const fold = likely.closest('fieldset')!.querySelector('details')!
      fold.open = true
      fold.dispatchEvent(new Event('toggle'))
    })
    const [, , low, high] = await waitFor(() => {
      const all = group.getAllByRole('textbox')
      expect(all.length).toBeGreaterThan(3)
      return all
    })
    await user.type(low!, '30')
    await user.type(high!, '25')
    await user.tab()
    expect(group.getByText(words.form.faults['low-above-high'])).toBeTruthy()
    expect(low!.getAttribute('aria-invalid')).toBe('true')
    await user.clear(low!)
    await user.type(low!, '22')
    await user.tab()
    expect(group.getByText(words.form.faults['likely-outside'])).toBeTruthy()
    expect(likely.getAttribute('aria-invalid')).toBe('true')
    await user.clear(likely)
    await user.tab()
    expect(group.getByText(words.form.faults['likely-missing'])).toBeTruthy()
    await user.type(likely, '95')
    await user.clear(high!)
    await user.clear(low!)
    await user.tab()
    expect(group.getByText(words.form.odd)).toBeTruthy()
  })

  it('says what is wrong with a year and a month', async () => {
    const { user } = await at('new-role')
    open(words.lines.money.one)
    await user.type(screen.getByLabelText(words.times.from), '3')
    await user.type(screen.getByLabelText(words.times.until), '2')
    await user.tab()
    expect(screen.getByText(words.form.faults['last-before-first'])).toBeTruthy()
    await user.clear(screen.getByLabelText(words.times.from))
    await user.type(screen.getByLabelText(words.times.from), '2027')
    await user.tab()
    expect(screen.getByText(words.form.whole('1', '10'))).toBeTruthy()
    open(words.lines.income.one)
    await user.type(screen.getByLabelText(words.times.untilMonth), '121')
    await user.tab()
    expect(screen.getByText(words.form.whole('1', '120'))).toBeTruthy()
    open(words.form.settings)
    await user.type(screen.getByLabelText(words.settings.safeDays[0]), '300')
    await user.tab()
    expect(screen.getByText(`${words.form.faults['above-the-most']}: ${words.form.atMost('253')}`)).toBeTruthy()
    await user.type(screen.getByLabelText(words.settings.seed[0]), '1.5')
    await user.tab()
    expect(screen.getByText(words.form.whole('0', '4,294,967,295'))).toBeTruthy()
  })

  it('puts plans side by side without a total', async () => {
    await at('', tarn)
    const side = within(screen.getByRole('table', { name: words.side.title }))
    expect(side.getAllByRole('row')).toHaveLength(6)
    expect(side.getByText('£132,701')).toBeTruthy()
  })

  it('lists what its figures say to the answers, each with the way to its question, and sets none', async () => {
    const { 'f2-duration': _answered, ...answers } = tarn.answers
    const open = { ...tarn, answers }
    const { now, user } = await at('new-role', open)
    const say = en.figuresPoint
    const list = within(screen.getByRole('region', { name: say.title }))
    const question = content.questions.find(({ id }) => id === 'f2-duration')!
    await user.click(await list.findByRole('heading', { name: question.short }))
    expect(list.getAllByText(say.figuresOf(say.named(words.plans['new-role'])))).not.toEqual([])
    expect(list.getAllByText(say.because(say.money['money-ends']('2', '£137,001')))).toHaveLength(1)
    expect(list.getAllByRole('link', { name: say.see }).map((link) => link.getAttribute('href'))).toContain(
      '/a/a1/funding/f2-duration',
    )
    expect(now()).toBe(open)
    await user.click(list.getAllByRole('button', { name: new RegExp(`${say.use}.*${question.levels[1]}`) })[0]!)
    const answer = now().answers['f2-duration']!
    expect(answer.level).toBeUndefined()
    expect(Object.keys(answer.byPlan)).toEqual(['new-role'])
    expect(answer.byPlan['new-role']!.level).toBe(1)
  })

  it('takes a line away, in one step that can be undone', async () => {
    const { user, now, actor } = await at('carry-on', tarn)
    const lines = Object.keys(now().moneyLines).length
    open('Locum cover for visits that practices cannot make')
    await user.click(screen.getAllByRole('button', { name: new RegExp(words.form.removeLine) })[0]!)
    expect(Object.keys(now().moneyLines)).toHaveLength(lines - 1)
    act(() => actor.send({ type: 'change.undone' }))
    expect(Object.keys(now().moneyLines)).toHaveLength(lines)
  })

  it('gives the workbook on one press', async () => {
    const saved: [string, Blob][] = []
    const { user } = await show(<MoneyPage />, {
      assessment: tarn,
      path: '/a/a1/money/new-role',
      work: { saveAs: (name, content) => void saved.push([name, content]) },
    })
    await user.click(screen.getByRole('button', { name: words.book.save }))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]![0]).toBe('money-2026-11-25.xlsx')
    expect(saved[0]![1].size).toBeGreaterThan(5000)
  })

  it('leads from what would have to be true into a scenario that supposes it, and to the same one again', async () => {
    const { user, now, visited } = await at('new-role', tarn)
    const [first] = await screen.findAllByRole('button', { name: new RegExp(`^${words.trueIf.toScenario}`) })
    await user.click(first!)
    const [[id, scenario]] = Object.entries(now().scenarios) as [[string, Scenario]]
    expect(scenario).toEqual({
      ...blankScenario(words.trueIf.scenario('GP visits to the homes: avoided for each')),
      figures: {
        'new-role-gp.avoided': { likely: expect.stringMatching(/^\d+(\.\d+)?$/), low: '', high: '', basis: 2 },
      },
    })
    expect(visited.at(-1)).toBe(`/a/a1/scenarios/${id}`)
    expect(now().moneyLines).toEqual(tarn.moneyLines)
    await user.click(first!)
    expect(Object.keys(now().scenarios)).toEqual([id])
  })
})
