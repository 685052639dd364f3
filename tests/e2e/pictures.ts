import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { serve } from '../../src/app/serve.ts'
import { buildProduct } from '../fixtures/build.ts'
import { launchOptions } from './chromium.ts'
import { go, idOf, openExample } from './walking.ts'

const root = new URL('../../', import.meta.url)
const pathOf = (path: string) => fileURLToPath(new URL(path, root))

/** Takes the pictures of the README anew: an answer, a question, and the projector. */
buildProduct()
const { address, close } = await serve(pathOf('dist'), 0)
const browser = await chromium.launch(launchOptions())

async function picture(name: string, width: number, height: number, show: (page: Page) => Promise<void>) {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.goto(address)
  await show(page)
  await page.waitForTimeout(500)
  await page.screenshot({ path: pathOf(`.github/pictures/${name}.png`) })
  await page.close()
}

await picture('recommendation', 1280, 800, (page) => openExample(page, /Falls in sheltered housing/))
await picture('question', 1280, 800, async (page) => {
  await openExample(page, /A navigator for Hartsea/)
  await go(page, `/a/${idOf(page)}/need/n4-gap`)
})
await picture('paper', 960, 1080, async (page) => {
  await openExample(page, /Falls in sheltered housing/)
  await go(page, `/a/${idOf(page)}/papers/business-case-short`)
  await page.locator('.sheet').evaluate((sheet) => sheet.scrollIntoView())
})
await picture('projector', 1024, 768, async (page) => {
  await openExample(page, /A navigator for Hartsea/)
  await go(page, `/a/${idOf(page)}/present/need`)
})
await browser.close()
await close()
