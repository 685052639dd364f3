import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { counts } from '../../src/content/asked.ts'
import { describeInBrowser } from './browser.ts'
import { arrive, go, idOf, openExample } from './walking.ts'

/** The page as a tagged PDF, on the paper its own style asks for. */
async function printed(page: Page) {
  const text = (await page.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1')
  return {
    pages: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    isTagged: /\/StructTreeRoot\b/.test(text) && /\/MarkInfo\b[^>]*\/Marked true/.test(text),
    language: /\/Lang\s*\(([^)]*)\)/.exec(text)?.[1],
    headings: text.match(/\/S\s*\/H\d\b/g)?.map((heading) => heading.at(-1)) ?? [],
    paper: /\/MediaBox\s*\[([^\]]*)\]/.exec(text)?.[1]?.trim().split(/\s+/).map(Number),
  }
}

/** Whether there is no font here as narrow as those that its style asks for: a machine without Arial, or one like it. */
const isFontWide = (page: Page) =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d')!
    pen.font = `16px ${getComputedStyle(document.body).fontFamily}`
    const widthInArial = 445
    return pen.measureText('n'.repeat(50)).width > widthInArial * 1.05
  })

/** What would be on paper now, as far as it can be seen on a screen. */
async function asOnPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: 680, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')))
}

const visible = (page: Page, what: string) => page.locator(what).filter({ visible: true }).allTextContents()

const a4 = [0, 0, 595, 842]
const roughly = (paper: readonly number[] | undefined) => paper?.map(Math.round)

describeInBrowser('the printed recommendation', (test) => {
  test.for([
    ['frailty', /Frail people at home/],
    ['falls', /Falls in sheltered housing/],
    ['navigator', /navigator for Hartsea/i],
  ] as const)(
    'of the %s example is a tagged handout of at most four A4 pages, or five where the font is wide',
    async ([, title], { page }) => {
      await openExample(page, title)
      await page.waitForLoadState('networkidle')
      const { pages, isTagged, language, headings, paper } = await printed(page)
      expect(pages).toBeGreaterThan(1)
      expect(pages).toBeLessThanOrEqual((await isFontWide(page)) ? 5 : 4)
      expect(isTagged).toBe(true)
      expect(language).toBe('en-GB')
      expect(headings.filter((level) => level === '1')).toHaveLength(1)
      expect(roughly(paper)).toEqual(a4)
    },
  )

  test('has no button and no link of the screen on it, and leaves the screen as it was', async ({ page }) => {
    await openExample(page, /navigator for Hartsea/i)
    await page.waitForLoadState('networkidle')
    await asOnPaper(page)
    expect(await visible(page, 'main button, main a, main summary')).toEqual([])
    expect(await visible(page, 'h1')).toHaveLength(1)
    expect(await visible(page, '.handout .sources li')).not.toHaveLength(0)
    await page.emulateMedia({ media: null })
    await page.evaluate(() => void dispatchEvent(new Event('afterprint')))
    await page.getByRole('button', { name: 'Print this page' }).waitFor()
    expect(await page.locator('.handout').count()).toBe(0)
  })
})

describeInBrowser('the blank booklet', (test) => {
  test.for([
    ['quick', counts.screen, 16],
    ['full', counts.full, 34],
  ] as const)(
    'of the %s depth holds its questions, none across two pages',
    async ([depth, questions, most], { page }) => {
      await arrive(page, `/booklet/${depth}`)
      expect(await page.getByRole('article').count()).toBe(questions)
      const { pages, isTagged, headings } = await printed(page)
      expect(isTagged).toBe(true)
      expect(headings.filter((level) => level === '3').length).toBeGreaterThanOrEqual(questions)
      expect(pages).toBeLessThanOrEqual(most)
      await asOnPaper(page)
      expect(await visible(page, 'main button, main a, main input')).toEqual([])
      const breaks = await page
        .getByRole('article')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside))
      expect(new Set(breaks)).toEqual(new Set(['avoid']))
      const tallest = await page
        .getByRole('article')
        .evaluateAll((all) => Math.max(...all.map((one) => one.clientHeight)))
      expect(tallest, 'a question that fits on a page').toBeLessThan(1000)
    },
  )

  test('is one click from home, and one from the other depth', async ({ page }) => {
    await page.getByRole('link', { name: 'Print a blank booklet' }).click()
    await page.waitForURL(/booklet\/quick/)
    await page.getByRole('link', { name: 'See all the questions' }).click()
    await page.waitForURL(/booklet\/full/)
  })
})

describeInBrowser('every other page on paper', (test) => {
  test('has no button and no way around, and nothing is cut off at its side', async ({ page }) => {
    await openExample(page, /navigator for Hartsea/i)
    const base = `/a/${idOf(page)}`
    for (const path of [
      base,
      `${base}/need/n4-gap`,
      `${base}/need/n6-alternatives`,
      `${base}/need`,
      `${base}/check-answers`,
      `${base}/actions`,
      `${base}/set-up/about`,
      '/about/how',
      '/about/sources',
    ]) {
      await go(page, path)
      await page.waitForLoadState('networkidle')
      await asOnPaper(page)
      // A line of a whole domain, and the ways of knowing, are something to read on paper too.
      expect(await visible(page, 'button:not(.domain-line, .ink), nav, .btn'), path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(680)
      await page.emulateMedia({ media: null })
    }
  })
})
