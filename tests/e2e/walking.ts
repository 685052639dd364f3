import type { Locator, Page } from 'playwright-core'
import { counts } from '../../src/content/asked.ts'

/** Until the device has kept all that was given. */
export const kept = (page: Page) => page.getByText(/^Saved on this device, /).waitFor()

/** Once nothing is on its way to the device any more: the page may be left without a question. */
export const allKept = (page: Page) =>
  page.waitForFunction(() => dispatchEvent(new Event('beforeunload', { cancelable: true })))

export const idOf = (page: Page) => /#\/a\/([^/]+)/.exec(page.url())![1]!

/** Another place, as if its address had been followed. */
export async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), path)
  await page.locator('h1').waitFor()
}

/** Another place, once all of it stands. */
export async function arrive(page: Page, path: string): Promise<void> {
  await go(page, path)
  await page.evaluate(untilItStands)
}

/**
 * Until there is a page, nothing on it has changed for three frames, and no part of it is still to come: React, which draws a
 * part that comes late up to 300 ms later, is asked itself.
 */
async function untilItStands(): Promise<void> {
  type Fiber = { tag: number; memoizedState: unknown; child?: Fiber; sibling?: Fiber }
  const suspense = 13
  const isToCome = (fiber?: Fiber): boolean => {
    for (let at = fiber; at; at = at.sibling)
      if ((at.tag === suspense && at.memoizedState !== null) || isToCome(at.child)) return true
    return false
  }
  const container = Object.entries(document.getElementById('root')!).find(([key]) => key.startsWith('__reactContainer'))
  const { stateNode } = container![1] as { stateNode: { current: Fiber } }
  let changes = 0
  const observer = new MutationObserver(() => changes++)
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  for (let still = 0; still < 3; still++) {
    const before = changes
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    const isThere = document.querySelector('h1') && !document.querySelector('.waiting') && !isToCome(stateNode.current)
    if (changes > before || !isThere) still = -1
  }
  observer.disconnect()
}

/** Everything on the page that can be opened stands open, with what only then is drawn. */
export async function openAll(page: Page): Promise<boolean> {
  const closed = page.locator('details:not([open])')
  const were = await closed.count()
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)))
    await page.evaluate(untilItStands)
  }
  return were > 0
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

/** A line of the question that is open, by its name, which then stands open itself. */
export async function openRow(page: Page, name: string): Promise<void> {
  const row = page.locator('details.fold-row').filter({ has: page.locator('summary h2', { hasText: name }) })
  await row.waitFor()
  await row.evaluate((one) => ((one as HTMLDetailsElement).open = true))
}

/** The note of the question that is open, in sight. */
export async function noteOf(page: Page): Promise<Locator> {
  await openRow(page, 'Notes')
  return page.locator('#note')
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
  for (let at = 0; at < counts.screen; at++) {
    await answer(page, 2)
    const before = page.url()
    await page.locator('form button[type="submit"]').last().click()
    await page.waitForURL((url) => url.href !== before)
    if (page.url().includes('/agenda?after=')) await page.locator('.page-actions .btn').first().click()
    await page.waitForFunction(() => !document.querySelector('.level-choices input:checked'))
  }
  await page.waitForURL(/check-answers/)
}
