import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { serve, type Served } from '../../src/app/serve.ts'
import { buildProduct } from '../fixtures/build.ts'
import { describeInBrowser } from './browser.ts'
import { go, idOf, kept, noteOf, start } from './walking.ts'

/** Two real builds, put in the same place one after the other. */
const folder = mkdtempSync(join(tmpdir(), 'deployed-'))
const newer = mkdtempSync(join(tmpdir(), 'newer-'))
/** At one stroke, as far as a disk can: a window that looks in between would find half of it. */
const deploy = (build: string) => {
  const next = mkdtempSync(join(tmpdir(), 'next-'))
  cpSync(build, next, { recursive: true })
  rmSync(folder, { recursive: true })
  renameSync(next, folder)
}
let served: Served
beforeAll(async () => {
  buildProduct('--config', 'tests/fixtures/newer-build.config.ts', '--outDir', newer, '--emptyOutDir')
  deploy('dist')
  served = await serve(folder, 0)
})
beforeEach(() => deploy('dist'))
afterAll(async () => {
  await served.close()
  for (const one of [folder, newer]) rmSync(one, { recursive: true })
})

/** A context of its own, since what is gone is a trouble on any other page. */
async function opened(context: BrowserContext, serviceWorkers: 'allow' | 'block'): Promise<Page> {
  const page = await (await context.browser()!.newContext({ serviceWorkers })).newPage()
  await page.goto(served.address)
  return page
}
const isOfNewer = () => /-n[^/]{7}\.js$/.test(document.querySelector<HTMLScriptElement>('script[type="module"]')!.src)
const isNewer = (page: Page) => page.evaluate(isOfNewer)
const becomesNewer = (page: Page) => page.waitForFunction(isOfNewer)
const notice = (page: Page) => page.getByText(/newer Needfirst is ready/)
const looked = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))

/** Somebody comes back to the window, as often as it takes: a look that came too early finds nothing. */
const seesNewer = async (page: Page) => {
  await expect
    .poll(
      async () => {
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
        return notice(page).count()
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBe(1)
}
const take = (page: Page) => page.getByRole('button', { name: 'Load the page again with the newer one' })

describeInBrowser('a newer version', (test) => {
  test('waits in every window that is open, and is taken in the one where somebody says so', async ({ context }) => {
    const page = await opened(context, 'allow')
    const id = await start(page)
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    const [home, about] = [await page.context().newPage(), await page.context().newPage()]
    await home.goto(served.address)
    await about.goto(served.address)
    await about.waitForFunction(() => navigator.serviceWorker.controller)

    // What each window asks for by itself when it is opened is answered, before anything changes.
    for (const window of [page, home, about]) await looked(window)
    deploy(newer)
    await page.bringToFront()
    await seesNewer(page)
    await notice(home).waitFor()

    // The old one goes on: with pages it had not opened, and loaded again.
    await go(about, '/about/sources')
    await about.reload()
    await about.locator('h1').waitFor()
    expect(await isNewer(about)).toBe(false)

    await go(page, `/a/${id}/need/n1-boundary`)
    await (await noteOf(page)).fill('Typed just before')
    await take(page).click()
    await becomesNewer(page)
    await noteOf(page)
    expect(await page.locator('#note').inputValue()).toBe('Typed just before')
    expect(await notice(page).count()).toBe(0)

    // The other windows are left as they are, with all of their own build, though it is nowhere any more.
    await go(home, `/a/${id}/need/n4-gap`)
    await (await noteOf(home)).fill('Typed in the old one')
    await kept(home)
    for (const path of ['/bin', '/clear', '/about/how', '/booklet/full', `/a/${id}/recommendation`]) {
      await go(home, path)
      expect(await home.getByText('could not be fetched').count(), path).toBe(0)
    }
    expect(await isNewer(home)).toBe(false)
    await take(home).click()
    await becomesNewer(home)
    await go(home, `/a/${id}/need/n4-gap`)
    await noteOf(home)
    expect(await home.locator('#note').inputValue()).toBe('Typed in the old one')
    await page.context().close()
  })

  test('is not taken before what is typed is kept', async ({ context }) => {
    const page = await opened(context, 'allow')
    const id = await start(page)
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    deploy(newer)
    await seesNewer(page)
    await go(page, `/a/${id}/need/n1-boundary`)
    await (await noteOf(page)).fill('Ask 943 476 5919 about it')
    await take(page).click()
    await page.getByText('as soon as what you typed is kept').waitFor()
    expect(await isNewer(page)).toBe(false)
    await (await noteOf(page)).fill('Ask the ward about it')
    await becomesNewer(page)
    await noteOf(page)
    expect(await page.locator('#note').inputValue()).toBe('Ask the ward about it')
    await page.context().close()
  })
})

describeInBrowser('a window of the old version, where nothing keeps its build', (test) => {
  test('says which page is gone, and goes on with the others', async ({ context }) => {
    const page = await opened(context, 'block')
    await page.getByRole('button', { name: /navigator for Hartsea/i }).waitFor()
    deploy(newer)
    await go(page, '/about/how')
    await page.getByRole('heading', { name: 'This page could not be fetched' }).waitFor()
    await page.getByRole('link', { name: 'Privacy' }).waitFor()
    await page.getByRole('link', { name: 'Needfirst' }).first().click()
    await page.getByRole('heading', { name: 'Show the need before you name the post' }).waitFor()

    await page.getByRole('button', { name: /navigator for Hartsea/i }).click()
    // Another part of home may be gone with it, and says so for itself.
    await page.getByRole('region').getByRole('alert').getByText('could not be fetched').waitFor()

    await go(page, '/about/how')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('button', { name: 'Load the page again' }).click()
    await page.getByRole('heading', { name: 'How it decides' }).waitFor()
    expect(await isNewer(page)).toBe(true)
    await page.context().close()
  })

  test('fetches a page that is there again when it is tried again', async ({ context }) => {
    const page = await opened(context, 'block')
    await page.context().setOffline(true)
    await go(page, '/about/how')
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.rule .rule').first().waitFor({ state: 'attached' })
    const marks = await page
      .locator('.rule')
      .evaluateAll((rules) => rules.map((one) => getComputedStyle(one).listStyleType))
    expect(new Set(marks), 'with its styles').toEqual(new Set(['disc', 'circle']))
    await page.context().close()
  })

  test('goes on with an assessment, a part of whose page is gone', async ({ context }) => {
    const page = await opened(context, 'block')
    await page.context().route(/hub-aside-.*\.js$/, (route) => route.abort())
    await page
      .getByRole('button', { name: /quick look/i })
      .first()
      .click()
    await page.waitForURL(/\/a\//)
    await go(page, `/a/${idOf(page)}`)
    const missing = page.getByRole('alert').filter({ hasText: 'could not be fetched' })
    await missing.waitFor()
    await page.context().unroute(/hub-aside-.*\.js$/)
    await missing.getByRole('button', { name: 'Try again' }).click()
    await missing.waitFor({ state: 'detached' })
    await page.context().close()
  })
})
