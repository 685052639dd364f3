import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { paths } from '../../src/ports/paths.ts'
import { describeInBrowser } from './browser.ts'
import { go, idOf, kept, noteOf, openExample, start, startScenario } from './walking.ts'

/** A key that is held down for a while: the browser presses it again and again. */
async function hold(page: Page, key: string): Promise<void> {
  for (let times = 0; times < 8; times++) {
    await page.keyboard.down(key)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  }
  await page.keyboard.up(key)
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.className ?? '')

describeInBrowser('a key that is held', (test) => {
  test('answers one question of a whole domain', async ({ page }) => {
    const id = await start(page)
    await go(page, paths.domain(id, 'need'))
    await page.locator('.domain-line').first().click()
    await page.locator('.open-row input').first().focus()
    await hold(page, '2')
    expect(await page.locator('.open-row input:checked').count()).toBe(1)
  })

  test('goes on by one question, and by one screen', async ({ page }) => {
    await openExample(page, /navigator for Hartsea/i)
    const id = idOf(page)
    await go(page, paths.question(id, { domain: 'system', id: 'y6-team-home' }))
    await page.locator('.ask').waitFor()
    await page.locator('h1').focus()
    await hold(page, 'Enter')
    await page.waitForURL(/system\/(?!y6)/)
    const next = page.url()
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
    expect(page.url()).toBe(next)
    await go(page, paths.present(id, 'need'))
    await page.locator('.squares-of').waitFor()
    await hold(page, 'ArrowRight')
    await page.waitForURL(/present\/need\/n1-boundary$/)
    await hold(page, '3')
    expect(await page.locator('.one-choice input:checked').count()).toBe(1)
  })

  test('types on in a note', async ({ page }) => {
    await openExample(page, /navigator for Hartsea/i)
    await go(page, paths.question(idOf(page), { domain: 'need', id: 'n1-boundary' }))
    await (await noteOf(page)).fill('')
    await hold(page, '1')
    expect(await page.locator('#note').inputValue()).toBe('11111111')
  })
})

describeInBrowser('a double click', (test) => {
  test('adds an action once, and says nothing is missing', async ({ page }) => {
    await openExample(page, /navigator for Hartsea/i)
    await go(page, paths.actions(idOf(page)))
    const before = await page.locator('ul.rows > li').count()
    await page.getByLabel('What has to happen?').fill('Ring the practice')
    await page.getByRole('button', { name: /^Add this action/ }).dblclick()
    await page.getByRole('heading', { name: 'Ring the practice' }).waitFor()
    expect(await page.locator('ul.rows > li').count()).toBe(before + 1)
    expect(await page.locator('.error-summary').count()).toBe(0)
  })

  test('removes one thing of a list', async ({ page }) => {
    await openExample(page, /navigator for Hartsea/i)
    await go(page, paths.actions(idOf(page)))
    const rows = page.locator('ul.rows > li')
    for (const what of ['One', 'Two', 'Three']) {
      await page.getByLabel('What has to happen?').fill(what)
      await page.getByRole('button', { name: /^Add this action/ }).click()
      await page.getByRole('heading', { name: what, exact: true }).waitFor()
    }
    const before = await rows.count()
    await rows
      .first()
      .getByRole('button', { name: /^Remove/ })
      .dblclick()
    await expect.poll(() => rows.count()).toBe(before - 1)
  })

  test('opens one copy of an example', async ({ page }) => {
    await page.getByRole('button', { name: /navigator for Hartsea/i }).dblclick()
    await page.waitForURL(/\/a\//)
    await go(page, paths.home())
    await page.locator('ul.kept').waitFor()
    expect(await page.locator('ul.kept > li').count()).toBe(1)
  })
})

describeInBrowser('looking in', (test) => {
  test('leaves nothing on the list, and what is typed is on it', async ({ page }) => {
    const named = 'Give it a name'
    for (const [name, field] of [
      [/Start an assessment/, named],
      [/quick look/i, 'What is it about?'],
      [/Start an assessment/, named],
    ] as const) {
      await page.getByRole('button', { name }).first().click()
      await page.getByLabel(field).waitFor()
      await page.reload()
      await page.getByLabel(field).waitFor()
      await go(page, paths.home())
      await page.getByRole('button', { name: /Start an assessment/ }).waitFor()
    }
    expect(await page.locator('ul.kept > li').count()).toBe(0)
    await page.getByRole('button', { name: /quick look/i }).click()
    await page.getByLabel('What is it about?').fill('Kept')
    await kept(page)
    await go(page, paths.home())
    await page.getByRole('link', { name: 'Kept' }).waitFor()
    expect(await page.locator('ul.kept > li').count()).toBe(1)
  })
})

describeInBrowser('the first Tab', (test) => {
  test('leads to the link past the frame, wherever one comes in; a page come to takes the focus', async ({
    page,
    address,
  }) => {
    await page.getByRole('heading', { name: 'Try a worked example' }).waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('skip')
    await openExample(page, /navigator for Hartsea/i)
    const id = idOf(page)
    for (const path of [paths.home(), paths.hub(id), paths.recommendation(id), paths.about('privacy')]) {
      await page.goto('about:blank')
      await page.goto(`${address}/#${path}`)
      await page.locator('h1').waitFor()
      await page.keyboard.press('Tab')
      expect(await focused(page), path).toBe('skip')
    }
    await page.getByRole('link', { name: 'Accessibility' }).click()
    await page.getByRole('heading', { level: 1, name: 'Accessibility' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })
})

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))

describeInBrowser('going back', (test) => {
  test('comes to where one was on the page, in what and with what stood open', async ({ page }) => {
    await openExample(page, /navigator for Hartsea/i)
    const id = idOf(page)
    for (const [path, folded] of [
      [paths.checkAnswers(id), 'main details:visible'],
      [paths.recommendation(id), '#map'],
    ] as const) {
      await go(page, path)
      const fold = page.locator(folded).first()
      await fold.waitFor()
      await fold.evaluate((one: HTMLDetailsElement) => (one.open = true))
      const link = page.locator(`main a[href*="/funding/"]:visible`).last()
      await link.waitFor()
      await link.scrollIntoViewIfNeeded()
      const [before, href] = [await scrolled(page), await link.getAttribute('href')]
      expect(before).toBeGreaterThan(500)
      await link.click()
      await page.locator('.ask').waitFor()
      expect(await scrolled(page)).toBe(0)
      await page.goBack()
      await expect.poll(() => scrolled(page)).toBe(before)
      expect(await fold.evaluate((one: HTMLDetailsElement) => one.open)).toBe(true)
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href)
      await page.reload()
      await expect.poll(() => scrolled(page)).toBe(before)
    }
  })

  test('by the way back of the product itself does so too; a way on begins at the top', async ({ page }) => {
    await openExample(page, /navigator for Hartsea/i)
    const id = idOf(page)
    await go(page, paths.hub(id))
    const link = page.locator('main a[href$="/actions"]').first()
    await link.waitFor()
    await page.setViewportSize({ width: 400, height: 500 })
    await link.scrollIntoViewIfNeeded()
    const before = await scrolled(page)
    expect(before).toBeGreaterThan(300)
    await link.click()
    await page.getByLabel('What has to happen?').waitFor()
    await page.getByRole('link', { name: 'Six domains' }).click()
    await expect.poll(() => scrolled(page)).toBe(before)
    await page.getByRole('link', { name: 'Needfirst' }).first().click()
    await page.locator('ul.kept').waitFor()
    expect(await scrolled(page)).toBe(0)
    await page.locator('ul.kept a').first().click()
    await page.locator('.hub').waitFor()
    expect(await scrolled(page)).toBe(0)
  })
})

describeInBrowser('a name in another script, or with a mark that turns what follows round', (test) => {
  test('leaves what stands beside it as it is', async ({ page }) => {
    const id = await start(page)
    await page.getByLabel('What is it about?').fill('\u202Eסדר')
    await kept(page)
    await startScenario(page, id, 'סדר')
    for (const path of [paths.hub(id), paths.home(), paths.scenarios(id)]) {
      await go(page, path)
      const loose = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((one) => [...one.childNodes].some((node) => node instanceof Text && node.data.includes('סדר')))
          .filter((one) => {
            const { unicodeBidi, display } = getComputedStyle(one)
            return unicodeBidi !== 'isolate' && !['block', 'list-item', 'flex', 'grid'].includes(display)
          })
          .map(({ tagName, className }) => `${tagName} ${className}`),
      )
      expect(loose, path).toEqual([])
    }
  })
})
