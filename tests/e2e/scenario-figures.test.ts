import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { money } from '../../src/locales/en/money.ts'
import { scenarios as words } from '../../src/locales/en/scenarios.ts'
import { workbook } from '../../src/locales/en/workbook.ts'
import { paths } from '../../src/ports/paths.ts'
import { foundByAxe } from './axe.ts'
import { describeInBrowser } from './browser.ts'
import { allKept, arrive, idOf, openAll, openExample, startScenario } from './walking.ts'

const { figures } = words
const said = figures.rows.said('2')

describeInBrowser('a scenario of the money', (test) => {
  test('supposes a figure that is typed, is there after a reload, stands side by side, and leaves the real one', async ({
    page,
  }) => {
    await openExample(page, /Tarn Valley/)
    const id = idOf(page)
    await startScenario(page, id, 'With half of it agreed')
    await page.getByLabel(figures.whichLine).selectOption('new-role-gp')
    await page.getByLabel(figures.whichFigure).selectOption({ label: workbook.figures.agreed })
    const field = page.getByLabel(figures.suppose('%'))
    await field.fill('160')
    await field.blur()
    await page.getByText(money.form.faults['above-the-most']).waitFor()
    await look(page)
    await field.fill('50')
    await field.blur()
    await page.getByText(figures.instead('£24,156')).waitFor()
    await allKept(page)
    await page.reload()
    await page.getByText(figures.instead('£24,156')).waitFor()
    await page.getByRole('button', { name: /^Change.*agreed to stop/ }).click()
    await look(page)
    await arrive(page, paths.scenarios(id))
    const row = page.getByRole('row', { name: new RegExp(`^${said}`) })
    expect(await row.innerText()).toMatch(/£24,156[^]*£[\d,]+[^]*Changed/)
    await look(page)
    await arrive(page, paths.money(id, 'new-role'))
    expect(await page.locator('.readings').innerText()).toContain('£24,156')
  })
})

/** Nothing that axe finds, and nothing to scroll sideways, at a desk and on phones. */
async function look(page: Page): Promise<void> {
  await openAll(page)
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 900 })
    if (process.env['SHOTS']) await page.screenshot({ path: `/tmp/scenshots/${width}-${shots++}.png`, fullPage: true })
    expect([width, await foundByAxe(page)]).toEqual([width, []])
    expect([width, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)]).toEqual([
      width,
      true,
    ])
  }
}
let shots = 0
