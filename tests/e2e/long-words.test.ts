import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { fileOfLongWords } from '../fixtures/long-words.ts'
import { describeInBrowser } from './browser.ts'
import { go, idOf } from './walking.ts'

/** Every page of an assessment, on paper and on the projector too. */
const inside = [
  '',
  'set-up/about',
  'set-up/voices',
  'set-up/facts',
  'set-up/role',
  'need',
  'need/n4-gap',
  'need/n6-alternatives',
  'skills/s6-identity',
  'system',
  'system/y6-team-home',
  'governance/g6-delegation-safety',
  'training/t3-content',
  'funding/f2-duration',
  'check-answers',
  'recommendation',
  'actions',
  'agenda',
  'agenda?after=need',
  'scenarios',
  'scenarios/one',
  'present',
  'present/need',
  'present/need/n4-gap',
  'present/agenda',
  'present/recommendation',
  'present/recommendation/readings',
  'present/recommendation/ladder',
  'present/recommendation/why',
  'present/recommendation/next',
  'present/actions',
]
const outside = ['/', '/clear', '/bin', '/about/how', '/about/privacy', '/booklet/quick']

/** Opens the file, and goes to every page, where all that can be opened is open; the bin comes last. */
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
  const id = idOf(page)
  for (const path of inside) {
    await go(page, path ? `/a/${id}/${path}` : `/a/${id}`)
    await look(path || 'hub')
    const closed = page.locator('details:not([open])')
    if ((await closed.count()) === 0) continue
    await closed.evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)))
    await look(`${path || 'hub'}, opened`)
  }
  for (const path of outside) {
    await go(page, path)
    await look(path)
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
