import type { Locator, Page } from 'playwright-core'
import { allKept } from '../e2e/walking.ts'

export type Counted = { readonly pages: number; readonly screens: number; readonly taps: number }

/** More than any quick look has. */
const most = 200

/**
 * A quick look by one person, from home to its result, each answer only said. A tap is each press. A screen is each page
 * come to, and each window height that had to be scrolled on it to press what was pressed.
 */
export async function countQuickLook(page: Page, address: string): Promise<Counted> {
  const { height } = page.viewportSize()!
  let [pages, taps, scrolled, furthest] = [1, 0, 0, 0]
  let place = ''
  const arrived = async () => {
    const [now] = page.url().split('?')
    if (now === place) return
    if (place) pages++
    place = now!
    scrolled += furthest
    furthest = 0
  }
  const tap = async (what: Locator) => {
    const at = await what.evaluate(scrolledInReach)
    furthest = Math.max(furthest, at.scrolled)
    await page.mouse.click(at.x, at.y)
    taps++
    await page.waitForTimeout(60)
    await arrived()
  }

  await page.goto(address)
  await arrived()
  await tap(page.getByRole('button', { name: /quick look/i }).first())
  const name = page.locator('#title')
  await tap(name)
  await name.fill('Falls in Marrick')
  await allKept(page)
  for (let presses = 0; presses < most && !page.url().includes('/recommendation'); presses++)
    await tap(await nextToPress(page))
  await page.locator('.workshop h2').waitFor()
  scrolled += furthest
  return { pages, taps, screens: Math.ceil(pages + scrolled / height) }
}

/** A level, then how it is known, then what steers, then on. */
async function nextToPress(page: Page): Promise<Locator> {
  await page.locator('main h1').waitFor()
  const groups = [
    page
      .locator('.level-choices')
      .filter({ hasNot: page.locator(':checked') })
      .locator('label:nth-of-type(3)'),
    page.locator('.how-known .ink').nth(1),
    page.locator('.pick').first(),
  ]
  for (const group of groups) for (const one of await group.all()) if (await one.isVisible()) return one
  return page.locator('main form button[type="submit"], main .page-actions .btn').last()
}

/** Runs in the page: scrolls no further than needed to press something, as a thumb would. */
function scrolledInReach(one: Element): { readonly x: number; readonly y: number; readonly scrolled: number } {
  const step = 20
  for (let tried = 0; tried < 1000; tried++) {
    const { left, top, width, height } = one.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const isWhole = top >= 0 && top + height <= innerHeight
    const isOnTop = [top + 2, y, top + height - 2].every((at) => one.contains(document.elementFromPoint(x, at)))
    if (isWhole && isOnTop) return { x, y, scrolled: Math.round(scrollY) }
    scrollBy({ top: top < 0 ? -step : step, behavior: 'instant' })
  }
  throw new Error('It cannot be pressed')
}
