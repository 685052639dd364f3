import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { describeInBrowser } from './browser.ts'
import { allKept, go, idOf, kept, noteOf, openExample, openLine, start } from './walking.ts'

const question = (id: string) => `/a/${id}/need/n1-boundary`
const note = (page: Page) => page.locator('#note')
const twoWindows = (page: Page) => page.getByRole('alert').filter({ hasText: 'changed in two windows' })

/** One assessment open at the same question in two windows. */
async function inTwoWindows(page: Page, context: BrowserContext, address: string) {
  const id = await start(page)
  await go(page, question(id))
  await noteOf(page)
  const other = await context.newPage()
  await other.goto(`${address}/#${question(id)}`)
  await noteOf(other)
  return { other }
}

describeInBrowser('one assessment in two windows', (test) => {
  test('a note that the other window kept while one was typed here is not lost', async ({ page, context, address }) => {
    const { other } = await inTwoWindows(page, context, address)
    await note(page).fill('As it was')
    await kept(page)
    await expect.poll(() => note(other).inputValue()).toBe('As it was')

    // Typed without a pause, so that nothing of it is kept while the other window keeps its own.
    const typing = note(page).pressSequentially(' and what I add here, at some length', { delay: 60 })
    await note(other).fill('What the other one says')
    await kept(other)
    await typing
    await kept(page)

    await twoWindows(page).waitFor()
    await twoWindows(other).waitFor()
    for (const window of [page, other]) {
      const seen = `${await note(window).inputValue()} ${await twoWindows(window).textContent()}`
      expect(seen).toContain('and what I add here, at some length')
      expect(seen).toContain('What the other one says')
    }
    await twoWindows(page).getByRole('button', { name: 'Use the other one' }).click()
    await kept(page)
    await expect.poll(() => twoWindows(other).count()).toBe(0)
    expect(await note(other).inputValue()).toBe(await note(page).inputValue())
    await page.reload()
    await noteOf(page)
    expect(await twoWindows(page).count()).toBe(0)
  })

  test('a record that is changed in a form here, and in its place by the other one, shows what each said, also where the page was loaded again meanwhile', async ({
    page,
    context,
    address,
  }) => {
    await openExample(page, /Falls in sheltered housing/i)
    const other = await context.newPage()
    await other.goto(`${address}/#/a/${idOf(page)}/recommendation`)
    await openLine(other, 'Time, money and cover')

    await go(page, `/a/${idOf(page)}/actions`)
    const owner = page.getByLabel('Who sees to it?').first()
    await page
      .getByRole('button', { name: /^Change ?:/ })
      .first()
      .click()
    await owner.fill('Said here')
    await allKept(page)
    await other.getByLabel('Owner').first().fill('Said there')
    await kept(other)
    await page.reload()
    await expect.poll(() => owner.inputValue()).toBe('Said here')
    await page.getByRole('button', { name: 'Save', exact: true }).click()

    for (const window of [page, other]) {
      await twoWindows(window).getByText('Said here', { exact: true }).waitFor()
      await twoWindows(window).getByText('Said there', { exact: true }).waitFor()
    }
    await twoWindows(page).getByRole('button', { name: 'Use the other one' }).click()
    await page.getByText('Said there').waitFor()
    await expect.poll(() => other.getByLabel('Owner').first().inputValue()).toBe('Said there')
  })

  test('that is moved to the bin in one says so in the other, keeps what is changed there, and is put back by it', async ({
    page,
    context,
    address,
  }) => {
    const { other } = await inTwoWindows(page, context, address)
    await note(page).fill('Before')
    await kept(page)
    await go(other, '/')
    await other.getByRole('button', { name: /^Move to the bin/ }).click()
    const binned = page.getByRole('alert').filter({ hasText: 'in the bin' })
    await binned.waitFor()
    await note(page).fill('Typed while it was in the bin')
    await kept(page)
    await binned.getByRole('button', { name: 'Put it back' }).click()
    await binned.waitFor({ state: 'detached' })
    await page.reload()
    await noteOf(page)
    expect(await note(page).inputValue()).toBe('Typed while it was in the bin')
    expect(await binned.count()).toBe(0)
    await other.getByRole('link', { name: 'A walk' }).waitFor()
  })

  test('that is removed for good in one can be put back whole by the other', async ({ page, context, address }) => {
    const { other } = await inTwoWindows(page, context, address)
    await note(page).fill('All I have')
    await kept(page)
    await go(other, '/clear')
    await other.getByRole('checkbox').check()
    await other.getByRole('button', { name: /Remove|Clear/ }).click()
    const gone = page.getByRole('alert').filter({ hasText: 'removed from this device in another window' })
    await gone.waitFor()
    await gone.getByRole('button', { name: 'Put it back on this device' }).click()
    await gone.waitFor({ state: 'detached' })
    await page.reload()
    await noteOf(page)
    expect(await note(page).inputValue()).toBe('All I have')
  })
})

describeInBrowser('a device that does not answer', (test) => {
  test('is told of within two seconds, with a file on offer; once it answers all is kept', async ({ page }) => {
    const id = await start(page)
    await go(page, question(id))
    await noteOf(page)
    await page.evaluate(() => {
      type Open = typeof IDBDatabase.prototype.transaction
      const real = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!.value as Open
      const whole = window as unknown as { answerAgain: () => void }
      let isSilent = true
      whole.answerAgain = () => (isSilent = false)
      IDBDatabase.prototype.transaction = function (...given) {
        const transaction = real.apply(this, given)
        if (!isSilent) return transaction
        // Nothing that is asked of it is ever answered.
        const silent = { get: () => new Promise(() => {}), put: () => new Promise(() => {}) }
        return new Proxy(transaction, {
          get: (target, key) => (key === 'objectStore' ? () => silent : Reflect.get(target, key, target)),
        })
      }
    })
    await note(page).fill('Typed into silence')
    const alert = page.getByRole('alert').filter({ hasText: 'has not answered yet' })
    await alert.waitFor({ timeout: 10_000 })
    await alert.getByRole('button', { name: 'Save a file now' }).waitFor()
    await page.evaluate(() => (window as unknown as { answerAgain: () => void }).answerAgain())
    await kept(page)
    await page.reload()
    await noteOf(page)
    expect(await note(page).inputValue()).toBe('Typed into silence')
  })
})
