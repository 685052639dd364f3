import { expect } from 'vitest'
import { longWord } from '../fixtures/one-word.ts'
import { describeInBrowser } from './browser.ts'
import { everyPage } from './every-page.ts'

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
        await everyPage(page, longWord, async (where) => {
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
