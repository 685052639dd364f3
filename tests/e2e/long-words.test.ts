import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { addressesBut } from '../fixtures/every-address.ts'
import { fileOfLongWords } from '../fixtures/long-words.ts'
import { describeInBrowser } from './browser.ts'
import { arrive, go, idOf, openAll } from './walking.ts'

/** Opens the file, and goes to every page, before and after all that can be opened is open; home and the bin with something binned come last. */
async function everyPage(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'long.needfirst.json',
      mimeType: 'application/json',
      buffer: Buffer.from(fileOfLongWords()),
    })
  await page.waitForURL(/\/a\//)
  for (const path of addressesBut({}, idOf(page), 'one')) {
    await arrive(page, path)
    await look(path)
    if (await openAll(page)) await look(`${path}, opened`)
  }
  await go(page, '/')
  await page
    .getByRole('button', { name: /^Move to the bin/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'See the bin' }).waitFor()
  await look('home, just binned')
  await go(page, '/bin')
  await look('/bin with one in it')
}

for (const { width, text } of [
  { width: 320, text: 100 },
  { width: 1280, text: 100 },
  { width: 1280, text: 200 },
  { width: 640, text: 200 },
])
  describeInBrowser(
    `words of 300 letters at ${width} px, text at ${text}%`,
    (test) => {
      test('make no page scroll sideways', async ({ page }) => {
        await page.evaluate((size) => {
          const larger = new CSSStyleSheet()
          larger.replaceSync(`html { font-size: ${size}% }`)
          document.adoptedStyleSheets = [larger]
        }, text)
        const tooWide: string[] = []
        await everyPage(page, async (where) => {
          const over = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.scrollingElement!
            return scrollWidth - clientWidth
          })
          if (over > 0) tooWide.push(`${where}: ${over} px`)
        })
        expect(tooWide).toEqual([])
      })
    },
    { viewport: { width, height: 800 } },
  )
