import { expect } from 'vitest'
import { describeInBrowser } from './browser.ts'
import { everyPage } from './every-page.ts'
import { inEnglish } from './in-english.ts'

/** What a person typed, without an English letter. */
const ownWord = 'ωραίος'.repeat(8)

describeInBrowser('a language without an English letter', (test) => {
  test('is spoken on every page', async ({ page, address }) => {
    await page.goto(`${address}/?language=qps`)
    await page.locator('h1').waitFor()
    const found = new Map<string, string>()
    const look = async (where: string) => {
      for (const text of await inEnglish(page)) found.set(text, where)
    }
    await look('home, for the first time')
    await everyPage(page, ownWord, look)
    expect([...found].map(([text, where]) => `${where}: ${text}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('el')
  })
})
