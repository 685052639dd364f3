import { expect } from 'vitest'
import { en } from '../fixtures/every-word.ts'
import { describeInBrowser } from './browser.ts'
import { idOf, kept, start } from './walking.ts'

describeInBrowser('the home page', (test) => {
  test('stands in the HTML for somebody who comes for the first time, before any script of ours has come', async ({
    context,
    address,
  }) => {
    await context.route(/assets\/(index|kit)-.*\.js$/, () => {})
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'commit' })
    await page.getByRole('heading', { name: en.home.title }).waitFor()
    await page.getByText(en.home.lead).waitFor()
    await context.unrouteAll({ behavior: 'ignoreErrors' })
  })

  test('does not flash past those who come back, or follow a link further in', async ({ context, page, address }) => {
    const id = await start(page)
    await kept(page)
    expect(idOf(page)).toBe(id)
    await context.route(/assets\/(index|kit)-.*\.js$/, () => {})
    for (const where of [address, `${address}/#/a/${id}/need`]) {
      const again = await context.newPage()
      await again.goto(where, { waitUntil: 'commit' })
      await again.locator('.shell').waitFor({ state: 'attached' })
      expect(await again.getByRole('heading', { name: en.home.title }).isVisible(), where).toBe(false)
    }
    await context.unrouteAll({ behavior: 'ignoreErrors' })
  })

  test('shows a worked example in at most three clicks', async ({ page }) => {
    await page.getByRole('button', { name: /Frail people at home/ }).click()
    await page.getByRole('heading', { level: 1, name: /new role/i }).waitFor()
  })
})
