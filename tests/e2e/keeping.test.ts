import { readdir, readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { expect } from 'vitest'
import { firstLoad } from '../bench/first-load.ts'
import { describeInBrowser } from './browser.ts'
import { answer, go, idOf, kept, noteOf, openExample, start } from './walking.ts'

describeInBrowser('the first load', (test) => {
  test('is all that the way from home to the first question needs', async ({ page, context, address }) => {
    const counted = new Set(firstLoad().js.map(({ file }) => file))
    expect([...counted].some((file) => file.includes('first-paint'))).toBe(true)
    let release = () => {}
    const released = new Promise<void>((resolve) => (release = resolve))
    await context.route(/assets\/.*\.js$/, async (route) => {
      if (!counted.has(new URL(route.request().url()).pathname.slice(1))) await released
      await route.continue()
    })
    await page.goto(address)
    const id = await start(page)
    await go(page, `/a/${id}/need/n1-boundary`)
    await answer(page, 2)
    await kept(page)
    release()
  })
})

/**
 * What only the pages outside an assessment, or the opening of an example, load; a language that was not chosen; and a
 * worker, without which the page does its work itself.
 */
const outsideAnAssessment =
  /^(about|bin-page|clear-page|example-page|measure-grid|phone-page|qps|read-list|reckon-worker)-/

describeInBrowser('without a network', (test) => {
  test('an open assessment goes on: every domain, check answers, the recommendation, actions', async ({
    page,
    context,
  }) => {
    const fetched = new Set<string>()
    context.on('requestfinished', (request) => fetched.add(new URL(request.url()).pathname.slice('/assets/'.length)))
    await page.reload()
    await openExample(page, /navigator for Hartsea/i)
    const id = idOf(page)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(2500)
    await page.waitForLoadState('networkidle')
    const scripts = (await readdir(new URL('../../dist/assets', import.meta.url))).filter((name) =>
      name.endsWith('.js'),
    )
    const notThere = scripts.filter((name) => !fetched.has(name) && !outsideAnAssessment.test(name))
    expect(notThere, 'parts that an open assessment may need and did not fetch').toEqual([])
    await context.setOffline(true)
    for (const place of [
      '',
      'need/n6-alternatives',
      'skills/s3-why-not-reaching',
      'system/y6-team-home',
      'governance/g1-remit',
      'training/t3-content',
      'funding/f2-duration',
      'funding',
      'set-up/voices',
      'set-up/facts',
      'actions',
      'agenda',
      'check-answers',
      'recommendation',
      'scenarios',
    ]) {
      await go(page, `/a/${id}/${place}`)
      expect(await page.locator('h1').textContent(), place).not.toBe('')
    }
    await go(page, `/a/${id}/need/n1-boundary`)
    await answer(page, 3)
    await kept(page)
  })
})

describeInBrowser('a saved file', (test) => {
  test('is opened without a network, and one that is not ours is refused', async ({ page, context }) => {
    await start(page)
    await page.waitForTimeout(4000)
    await go(page, '/')
    await context.setOffline(true)
    const choose = (text: string) =>
      page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'a.needfirst.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await choose('{"another": "program"}')
    await page.getByRole('alert').getByText('This is not a Needfirst file.').waitFor()
    await choose(await readFile('tests/storage/files/version-1.needfirst.json', 'utf8'))
    await page.waitForURL(/\/a\//)
    await page.getByRole('heading', { level: 1, name: /A navigator for Hartsea/ }).waitFor()
  })
})

describeInBrowser('a change the device cannot keep', (test) => {
  const alert = (page: Page) => page.getByRole('alert').filter({ hasText: 'not saved on this device' })

  test('is said within a second when there is no room, with a file on offer, and is kept once there is', async ({
    page,
  }) => {
    const id = await start(page)
    await go(page, `/a/${id}/need/n1-boundary`)
    await page.locator('.ask').waitFor()
    await fillTheDevice(page)
    await (await noteOf(page)).fill('Typed when it was full')
    await alert(page).waitFor({ timeout: 1000 })
    expect(await alert(page).textContent()).toContain('no room left')

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a file now' }).click(),
    ])
    expect(JSON.stringify(await contents(file))).toContain('Typed when it was full')

    await emptyTheDevice(page)
    await page.getByRole('button', { name: 'Try again' }).click()
    await kept(page)
    await page.reload()
    await noteOf(page)
    expect(await page.locator('#note').inputValue()).toBe('Typed when it was full')
  })

  test('is said within a second when another window removed everything, and stays on the page', async ({
    page,
    context,
    address,
  }) => {
    const id = await start(page)
    await go(page, `/a/${id}/need/n1-boundary`)
    await (await noteOf(page)).fill('Typed before')
    await kept(page)
    const other = await context.newPage()
    await other.goto(`${address}/#/clear`)
    await other.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const gone = indexedDB.deleteDatabase('needfirst')
          gone.addEventListener('success', resolve)
          gone.addEventListener('error', reject)
        }),
    )
    await (await noteOf(page)).fill('Typed after')
    await alert(page).waitFor({ timeout: 1000 })
    expect(await page.locator('#note').inputValue()).toBe('Typed after')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a file now' }).click(),
    ])
    expect(JSON.stringify(await contents(file))).toContain('Typed after')
  })
})

/** Every write fails as on a full disk. Chromium itself lets small writes through whatever quota it is told. */
const fillTheDevice = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(
      IDBObjectStore.prototype,
      'real',
      Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!,
    )
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
  })
const emptyTheDevice = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(
      IDBObjectStore.prototype,
      'put',
      Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'real')!,
    )
  })

async function contents(download: Download): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown
}
