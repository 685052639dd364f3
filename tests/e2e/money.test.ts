import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { figuresPoint as say } from '../../src/locales/en/figures-point.ts'
import { money as words } from '../../src/locales/en/money.ts'
import { paths } from '../../src/ports/paths.ts'
import { foundByAxe } from './axe.ts'
import { describeInBrowser } from './browser.ts'
import { allKept, arrive, openAll, openLine, start, startFull } from './walking.ts'

/** How many presses, choices and fields it took: a limit that a team can keep in a sitting. */
const mostInteractions = 120

type Entered = readonly [ask: string, likely: string, basis: number, who: string, low?: string, high?: string]

/** A one-page brief of an invented case: link workers in Hartsea, to free visits of district nurses. */
const post: readonly Entered[] = [
  [words.asks.posts[0], '2', 1, 'the working group'],
  [words.asks.pay[0], '31,049', 1, 'trust finance', '29,000', '33,487'],
  [words.asks.onCost[0], '27', 1, 'trust finance'],
  [words.asks.away[0], '22', 1, 'roster policy', '18', '28'],
  [words.asks.cover[0], '0', 1, 'service manager'],
  [words.asks.running[0], '2500', 1, 'trust finance', '1800', '4000'],
  [words.asks.hours[0], '37.5', 1, 'contract'],
  [words.asks.unseen[0], '12', 0, 'nobody', '6', '25'],
  [words.asks.minutes[0], '70', 1, 'a day of visits', '55', '90'],
  [words.asks.contacts[0], '8', 1, 'a count of 50', '6', '12'],
]
const effect: readonly Entered[] = [
  [words.asks.people[0], '400', 1, 'practice lists', '350', '450'],
  [words.asks.avoided[0], '3', 1, 'a pilot elsewhere', '1', '4'],
  [words.hoursEach[0], '0.75', 1, 'a sample of 40'],
  [words.asks.twice[0], '20', 0, 'nobody', '5', '40'],
  [words.asks.fillsUp[0], '50', 0, 'nobody', '20', '80'],
  [words.asks.agreed[0], '40', 1, 'nursing lead', '0', '60'],
  [words.asks.smallest[0], '183', 1, 'nursing lead'],
  [words.asks.worth[0], '42', 1, 'trust finance'],
]

describeInBrowser('the money of a plan', (test) => {
  test('is entered from a one-page brief, tells whether it pays, and is there after a reload', async ({ page }) => {
    const id = await start(page)
    await arrive(page, paths.money(id, 'new-role'))
    let interactions = 0
    const fill = async (label: string, text: string) => {
      await page.getByLabel(label, { exact: true }).first().fill(text)
      interactions++
    }
    const enter = async ([ask, likely, basis, who, low, high]: Entered, at = 0) => {
      const group = page.getByRole('group', { name: ask, exact: true }).nth(at)
      const type = async (label: string, text: string) => {
        await group.getByRole('textbox', { name: new RegExp(`^${label}`) }).fill(text)
        interactions++
      }
      await type(words.form.likely, likely)
      await type(words.form.who, who)
      if (basis > 0) {
        await group.getByRole('combobox').selectOption(String(basis))
        interactions++
      }
      if (low === undefined || high === undefined) return
      await group.locator('summary').first().click()
      interactions++
      await type(words.form.low, low)
      await type(words.form.high, high)
    }
    const open = async (name: string) => {
      await openLine(page, name, 'h4')
      interactions++
    }
    await fill(words.lines.post.name, 'Link workers')
    await fill(words.lines.post.who, 'Hartsea trust')
    for (const one of post) await enter(one)
    await open(words.lines.effect.one)
    await fill(words.lines.effect.name, 'Nurse visits')
    await fill(words.lines.effect.who, 'District nurses')
    await fill(words.lines.effect.beside, 'District nurses')
    for (const one of effect) await enter(one)
    await open(words.lines.income.one)
    await fill(words.lines.income.name, 'A fund')
    await fill(words.lines.income.who, 'The board')
    await enter([words.asks.amount[0], '90000', 1, 'a letter'], 0)
    await fill(words.times.untilMonth, '24')
    await open(words.lines.money.one)
    await fill(words.lines.money.name, 'First training')
    await enter([words.asks.amount[0], '5000', 1, 'education lead'], 1)
    await fill(words.times.until, '1')
    await open(words.form.settings)
    await fill(words.settings.canFind[0], '60000')
    await fill(words.settings.safeDays[0], '20')
    await page.getByText(words.sum.paysNot).waitFor()
    expect(interactions).toBeLessThanOrEqual(mostInteractions)
    await page.locator('#money-spread').getByText(words.spread.working).waitFor({ state: 'detached' })
    await page.getByText(/Four in five lie/).waitFor()
    await allKept(page)
    const told = await page.locator('main').innerText()
    for (const say of ['Link workers', 'Nurse visits', words.stairs.title, words.trueIf.title])
      expect(told).toContain(say)
    const sentence = await page.locator('.readings').innerText()
    await page.reload()
    await page.getByText(words.sum.paysNot).waitFor()
    expect(await page.getByText(/changed in two windows/).count()).toBe(0)
    expect(await page.locator('.readings').innerText()).toBe(sentence)
    await look(page)
  })

  test('says what they point to beside a question, where a press uses it, to the recommendation and back', async ({
    page,
  }) => {
    const id = await startFull(page)
    await arrive(page, paths.money(id, 'new-role'))
    const enter = (ask: string, likely: string, at = 0) =>
      page
        .getByRole('group', { name: ask, exact: true })
        .nth(at)
        .getByRole('textbox', { name: new RegExp(`^${words.form.likely}`) })
        .fill(likely)
    await enter(words.asks.posts[0], '2')
    await enter(words.asks.pay[0], '31,049')
    await page.getByRole('heading', { name: say.title }).waitFor()
    await allKept(page)
    await arrive(page, `/a/${id}/funding/f1-full-cost`)
    const box = page.locator('.points-to')
    await box.getByText('We know what the pay costs, and no more.', { exact: true }).waitFor()
    await box.getByText(/^That is because only the pay has a figure/).waitFor()
    expect(await page.locator('input[name=level]:checked').count()).toBe(0)
    await look(page)
    await box.getByRole('button', { name: new RegExp(`^${say.use}`) }).click()
    await box.getByText(say.stands.same).waitFor()
    expect(await page.locator('input[name=level]:checked').getAttribute('value')).toBe('1')
    await allKept(page)
    const item = page.getByText(/^Figures of “A new role” of \d/)
    const onRecommendation = async () => {
      await arrive(page, `/a/${id}/recommendation`)
      await openAll(page)
      return item.count()
    }
    expect(await onRecommendation()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await arrive(page, `/a/${id}/funding/f1-full-cost`)
    await box.getByRole('button', { name: new RegExp(`^${say.use}`) }).waitFor()
    expect(await page.locator('input[name=level]:checked').count()).toBe(0)
    expect(await onRecommendation()).toBe(0)
  })
})

/** Nothing that axe finds, and nothing to scroll sideways, at a desk and on the narrowest phone. */
async function look(page: Page): Promise<void> {
  await openAll(page)
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    expect([width, await foundByAxe(page)]).toEqual([width, []])
    expect([width, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)]).toEqual([
      width,
      true,
    ])
  }
}
