import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { describeInBrowser } from './browser.ts'
import { arrive, idOf, kept, openExample } from './walking.ts'

const gap = 'After dark nobody comes to people who have just gone home.'
const part = (page: Page) => page.locator('.fold-row summary', { hasText: /For the papers|Your words/ })

describeInBrowser('what only the team can say', (test) => {
  test('is typed with a keyboard beside its question, survives a reload, and is a line of the result', async ({
    page,
  }) => {
    await openExample(page, /navigator for Hartsea/i)
    const at = `/a/${idOf(page)}`
    await arrive(page, `${at}/need/n4-gap`)
    await part(page).click()
    await page.keyboard.press('Tab')
    await page.keyboard.type(gap)
    await page.keyboard.press('Tab')
    await kept(page)
    await arrive(page, `${at}/need/n3-size-and-mix`)
    await part(page).click()
    await page.getByLabel(/^How many, row/).fill('340')
    await page.getByLabel('Of whom, or of what').fill('people over 75')
    await page.getByRole('button', { name: 'Add a row' }).click()
    await page.keyboard.type('41')
    await kept(page)
    await page.getByLabel('In what time').last().focus()
    await kept(page)
    await page.reload()
    await page.locator('h1').waitFor()
    await expect.poll(() => page.getByLabel(/^How many, row/).evaluateAll(valuesOf)).toEqual(['340', '41'])
    await arrive(page, `${at}/recommendation`)
    expect(await part(page).innerText()).toContain(gap.replace(/\.$/, ''))
    await part(page).click()
    const told = await page.locator('#own-words').innerText()
    expect(told).toContain(gap)
    expect(told).toContain('340')
    await arrive(page, `${at}/check-answers`)
    expect(await page.locator('#answer-n4-gap').textContent()).toContain(gap)
  })
})

const valuesOf = (fields: (Element & { readonly value?: unknown })[]) => fields.map(({ value }) => value)
