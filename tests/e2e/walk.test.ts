import { expect } from 'vitest'
import { describeInBrowser } from './browser.ts'
import { answerTheQuickLook, go, kept, noteOf, openExample, start } from './walking.ts'

describeInBrowser('the worked examples', (test) => {
  test.for([
    ['frailty', /Frail people at home/, /new role/i],
    ['falls', /Falls in sheltered housing/, /roles you have/i],
    ['navigator', /navigator for Hartsea/i, /not yet (demonstrated|shown)/i],
  ] as const)('the %s example opens as a copy and reaches its recommendation', async ([, title, outcome], { page }) => {
    await openExample(page, title)
    expect(await page.locator('h1').textContent()).toMatch(outcome)
  })
})

describeInBrowser('a walk from blank to recommendation', (test) => {
  test('answers every question of the quick look with a pause after each domain, changes one, and comes straight back', async ({
    page,
  }) => {
    const id = await start(page)
    await go(page, `/a/${id}/need/n1-boundary`)
    await answerTheQuickLook(page)
    await page.getByRole('link', { name: /^Change.*Where it breaks/ }).click()
    await page.locator('.level-choices input[value="3"]').check()
    await page.locator('form button[type="submit"]').last().click()
    await page.waitForURL(/check-answers/)
    await page.getByText('We have followed real journeys').first().waitFor()
    await go(page, `/a/${id}/recommendation`)
    expect(await page.locator('h1').textContent()).toMatch(/roles you have|team|not yet/i)
    await page.goBack()
    await page.waitForURL(/check-answers/)
  })

  test('can be walked with the keyboard alone', async ({ page }) => {
    const id = await start(page)
    await go(page, `/a/${id}/need/n1-boundary`)
    await page.locator('.level-choices input').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('button[name="basis"]').first().waitFor()
    await page.keyboard.press('Tab')
    for (let at = 0; at < 30; at++) {
      const name = await page.evaluate(() => (document.activeElement as HTMLInputElement).name)
      if (name === 'basis') break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Space')
    await page.waitForURL(/n2-need-from-users/)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  test('an answer without a basis is kept, and the page says what is missing', async ({ page }) => {
    const id = await start(page)
    await go(page, `/a/${id}/need/n1-boundary`)
    await page.locator('.level-choices input[value="2"]').check()
    await page.locator('form button[type="submit"]').last().click()
    await page.getByRole('alert').getByRole('link', { name: 'Select how you know' }).waitFor()
    const basis = page.locator('button[name="basis"][value="1"]')
    await page.getByLabel('Stay here').check()
    await basis.click()
    await page.getByRole('alert').getByRole('link', { name: 'Select how you know' }).waitFor({ state: 'detached' })
    expect(await basis.evaluate((ink) => document.activeElement === ink)).toBe(true)
    await kept(page)
    await page.reload()
    await page.locator('.level-choices input[value="2"]:checked').waitFor()
  })
})

describeInBrowser('two windows on one assessment', (test) => {
  test('see each other, and keep both values where they clash', async ({ page, context, address }) => {
    const id = await start(page)
    const other = await context.newPage()
    for (const one of [page, other]) await one.goto(`${address}/#/a/${id}/need/n1-boundary`)
    for (const one of [page, other]) await one.locator('.ask').waitFor()
    await page.locator('.level-choices input[value="2"]').check()
    await other.locator('.level-choices input[value="2"]:checked').waitFor()
    await (await noteOf(other)).fill('Typed in the second window')
    await kept(other)
    await page.waitForFunction(() => (document.querySelector('#note') as HTMLTextAreaElement).value.startsWith('Typed'))
    expect(await page.locator('.level-choices input[value="2"]').isChecked()).toBe(true)
  })
})
