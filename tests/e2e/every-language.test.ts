import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { describeInBrowser } from './browser.ts'
import { everyPage } from './every-page.ts'

/** What a person typed, without an English letter. */
const ownWord = 'ωραίος'.repeat(8)

/** What has English letters on the page, or is read aloud, shown in its tab or printed: but for codes, such as "N4", addresses, and the product's name. */
const inEnglish = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node instanceof Element && node.matches('script, style, .not-started')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Element)
        for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder'])
          texts.push(node.getAttribute(name) ?? '')
      else texts.push(node.textContent ?? '')
    return texts.filter((text) =>
      /[A-Za-z]{2}/.test(text.replace(/\b(?:[A-Z]{1,3}\d+[a-z]?|FU-[a-d]|https|Needfirst)\b/g, '')),
    )
  })

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
