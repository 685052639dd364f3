import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect } from 'vitest'
import { routes } from '../../src/app/routes.ts'
import { anAddressOfEach } from '../fixtures/every-address.ts'
import { buildProduct } from '../fixtures/build.ts'
import { describeInBrowser, watch } from './browser.ts'
import { answerTheQuickLook, go, idOf, kept, openExample, start, startScenario } from './walking.ts'

/** As it is carried about: a folder with one file in it, and no server. */
const folder = mkdtempSync(join(tmpdir(), 'on a stick '))
const address = pathToFileURL(join(folder, 'needfirst.html')).href
beforeAll(() => buildProduct('--config', 'src/app/one-file.config.ts', '--outDir', folder, '--emptyOutDir'))
afterAll(() => rmSync(folder, { recursive: true }))

describeInBrowser('the product as one file, without a server', (test) => {
  test('is one file', () => expect(readdirSync(folder)).toEqual(['needfirst.html']))

  test('goes from a fresh start through the quick look to a recommendation that is kept, printed, and carried on in a file', async ({
    context: other,
  }) => {
    const context = await other.browser()!.newContext({ offline: true })
    const troubles = await watch(context, 'file:///')
    const page = await context.newPage()
    await page.goto(address)
    const id = await start(page)
    await go(page, `/a/${id}/need/n1-boundary`)
    await answerTheQuickLook(page)
    await go(page, `/a/${id}/recommendation`)
    const outcome = await page.locator('h1').textContent()
    expect(outcome).toMatch(/roles you have|team|not yet/i)
    await page.reload()
    await page.locator('h1.outcome, .outcome').first().waitFor()
    expect(await page.locator('h1').textContent()).toBe(outcome)
    expect((await page.pdf({ tagged: true })).toString('latin1')).toMatch(/\/StructTreeRoot\b/)

    await go(page, '/')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /^Save as a file/ })
        .first()
        .click(),
    ])
    await page.locator('input[type="file"]').setInputFiles(await file.path())
    await page.waitForURL((url) => /#\/a\//.test(url.href) && !url.href.includes(id))
    await go(page, `/a/${idOf(page)}/recommendation`)
    await page.locator('h1.outcome, .outcome').first().waitFor()
    expect(await page.locator('h1').textContent()).toBe(outcome)
    await context.close()
    expect(troubles).toEqual([])
  })

  test('has every page in it', async ({ context: other }) => {
    const context = await other.browser()!.newContext({ offline: true })
    const troubles = await watch(context, 'file:///')
    const page = await context.newPage()
    await page.goto(address)
    await openExample(page, /navigator for Hartsea/i)
    const id = idOf(page)
    await startScenario(page, id, 'One more')
    await kept(page)
    const pages = anAddressOfEach(id, /scenarios\/([^/?]+)/.exec(page.url())![1]!)
    expect(Object.keys(pages).toSorted()).toEqual(Object.keys(routes).toSorted())
    for (const [name, path] of Object.entries(pages)) {
      await go(page, path)
      expect(await page.locator('h1').first().textContent(), name).not.toBe('')
      expect(await page.getByText(/could not be fetched|Something went wrong/).count(), name).toBe(0)
    }
    await context.close()
    expect(troubles).toEqual([])
  })
})
