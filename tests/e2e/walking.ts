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

/** A quick look that several answer, with a name; gives its id. */
export async function start(page: Page): Promise<string> {
  const id = await startAlone(page)
  await page.getByLabel('Several of us').check()
  await allKept(page)
  return id
}

/** A quick look as it is begun, by one person. */
async function startAlone(page: Page): Promise<string> {
  await page
    .getByRole('button', { name: /quick look/i })
    .first()
    .click()
  await page.getByLabel('What is it about?').fill('A walk')
  await kept(page)
  return idOf(page)
}

/** The same at the full depth. */
export async function startFull(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Start an assessment' }).first().click()
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
export const openRow = (page: Page, name: string): Promise<void> => openLine(page, name, 'h2')

/** A line of any page, by its name, which then stands open itself. */
export async function openLine(page: Page, name: string, heading = ':is(h2, h3, h4)'): Promise<void> {
  const row = page
    .locator('details.fold-row')
    .filter({ has: page.locator(`summary ${heading}`, { hasText: name }) })
    .first()
  await row.waitFor()
  await row.evaluate((one) => ((one as HTMLDetailsElement).open = true))
}

/** The note of the question that is open, in sight. */
export async function noteOf(page: Page): Promise<Locator> {
  await openRow(page, 'Notes')
  return page.locator('#note')
}

/** The level of the question that is open, said by the team; one stays there. */
export async function answer(page: Page, level: 0 | 1 | 2 | 3): Promise<void> {
  await giveLevel(page, level, true)
  await page.locator('button[name="basis"][value="1"]').click()
}

/** The same, and the choice goes on by itself. */
async function answerAndGoOn(page: Page, level: 0 | 1 | 2 | 3): Promise<void> {
  await giveLevel(page, level, false)
  await page.locator('button[name="basis"][value="1"]').click()
}

/** The level, with how it is known in sight; and whether a choice there stays. */
async function giveLevel(page: Page, level: 0 | 1 | 2 | 3, stays: boolean): Promise<void> {
  await page.locator(`.level-choices input[value="${level}"]`).check()
  await page.locator('button[name="basis"]').first().waitFor({ state: 'attached' })
  await page.evaluate((isToStay) => {
    const stay = document.querySelector<HTMLInputElement>('.goes-on input')
    if (stay && stay.checked !== isToStay) stay.click()
    const fold = document.querySelector('button[name="basis"]')!.closest('details')
    if (fold) fold.open = true
  }, stays)
}

/** Every step of the quick look, from its first, with a pause after each domain; to where the answers are checked. */
export async function answerTheQuickLook(page: Page): Promise<void> {
  const most = counts.screen + 20
  for (let at = 0; at < most && !page.url().includes('check-answers'); at++) await takeStep(page)
  await page.waitForURL(/check-answers/)
}

/** One step of a walk, a question, what steers, or a pause; to the next. */
export async function takeStep(page: Page): Promise<void> {
  await page.locator('.level-choices, .pick, .page-actions').first().waitFor()
  const before = page.url()
  if (before.includes('/agenda?after=')) await page.locator('.page-actions .btn').first().click()
  else if (await page.locator('.pick').count()) await page.locator('.pick').first().click()
  else await answerAndGoOn(page, 2)
  await page.waitForURL((url) => url.href !== before)
  await page.waitForFunction(() => !document.querySelector('.level-choices input:checked, .pick[aria-pressed="true"]'))
}
