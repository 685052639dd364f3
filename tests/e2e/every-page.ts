import type { Page } from 'playwright-core'
import { addressesBut } from '../fixtures/every-address.ts'
import { fileOf } from '../fixtures/one-word.ts'
import { arrive, go, idOf, openAll } from './walking.ts'

/**
 * Opens a file in which all that people typed is this word, and goes to every page, before and after all that can be opened
 * is open; home and the bin with something binned come last.
 */
export async function everyPage(page: Page, word: string, look: (where: string) => Promise<void>): Promise<void> {
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'one-word.needfirst.json',
      mimeType: 'application/json',
      buffer: Buffer.from(fileOf(word)),
    })
  await page.waitForURL(/\/a\//)
  for (const path of addressesBut({}, idOf(page), 'one')) {
    await arrive(page, path)
    await look(path)
    if (await openAll(page)) await look(`${path}, opened`)
  }
  await go(page, '/')
  await page.locator('.tasks.kept .state button:last-of-type').first().click()
  await page.locator('[href="#/bin"]').waitFor()
  await look('home, just binned')
  await go(page, '/bin')
  await look('/bin with one in it')
}
