import type { Page } from 'playwright-core'

/** Until the device has kept all that was given. */
export const kept = (page: Page) => page.getByText(/^Saved on this device, /).waitFor()

export const idOf = (page: Page) => /#\/a\/([^/]+)/.exec(page.url())![1]!

/** Another place, as if its address had been followed. */
export async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), path)
  await page.locator('h1').waitFor()
}

/** A worked example, opened from home, at its recommendation. */
export async function openExample(page: Page, title: RegExp): Promise<void> {
  await page.getByRole('button', { name: title }).click()
  await page.waitForURL(/\/a\//)
  await page.locator('h1').waitFor()
  await go(page, `/a/${idOf(page)}/recommendation`)
  await page.locator('h1.outcome, .outcome').first().waitFor()
}

/** A quick look of its own, with a name; gives its id. */
export async function start(page: Page): Promise<string> {
  await page
    .getByRole('button', { name: /quick look/i })
    .first()
    .click()
  await page.getByLabel('Give it a name').fill('A walk')
  await kept(page)
  return idOf(page)
}

/** A scenario of an assessment, with a name; at its page. */
export async function startScenario(page: Page, assessment: string, name: string): Promise<void> {
  await go(page, `/a/${assessment}/scenarios`)
  await page.getByLabel('What is it called?').fill(name)
  await page.getByRole('button', { name: 'Start this scenario' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** The level of the question that is open, said by the team. */
export async function answer(page: Page, level: 0 | 1 | 2 | 3): Promise<void> {
  await page.locator(`.level-choices input[value="${level}"]`).check()
  const basis = page.locator('input[name="basis"][value="1"]')
  await basis.waitFor()
  await basis.check()
}

/** Every question of the quick look, from its first, with a pause after each domain; to where the answers are checked. */
export async function answerTheQuickLook(page: Page): Promise<void> {
  for (let at = 0; at < 17; at++) {
    await answer(page, 2)
    const before = page.url()
    await page.locator('form button[type="submit"]').last().click()
    await page.waitForURL((url) => url.href !== before)
    if (page.url().includes('/agenda?after=')) await page.locator('.page-actions .btn').first().click()
    await page.waitForFunction(() => !document.querySelector('.level-choices input:checked'))
  }
  await page.waitForURL(/check-answers/)
}
