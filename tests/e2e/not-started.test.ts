import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { describeInBrowser } from './browser.ts'
import type { OnPage } from './browser.ts'

type Hindered = { readonly options?: BrowserContextOptions; readonly hinder?: (page: Page) => Promise<unknown> }

/** A page of a browser of its own in which something goes wrong before the product has started. */
async function opened(
  { context, address }: Pick<OnPage, 'context' | 'address'>,
  { options, hinder }: Hindered,
): Promise<Page> {
  const page = await (await context.browser()!.newContext(options)).newPage()
  await hinder?.(page)
  await page.goto(address)
  return page
}

describeInBrowser('what is said where the product cannot start', (test) => {
  test.for<[string, Hindered]>([
    ['scripts are switched off', { options: { javaScriptEnabled: false } }],
    ['every script is blocked', { hinder: (page) => page.route(/\.js$/, (route) => route.abort()) }],
    ['one script is lost on the way', { hinder: (page) => page.route(/kit-.*\.js$/, (route) => route.abort()) }],
    [
      'the browser is too old',
      { hinder: (page) => page.addInitScript(() => void Reflect.deleteProperty(Object, 'hasOwn')) },
    ],
  ])('is in sight when %s', async ([, hindered], { context, address }) => {
    const page = await opened({ context, address }, hindered)
    await page.locator('.not-started').waitFor({ state: 'visible' })
    await page.context().close()
  })

  test('is in sight for those who have been here, alone', async ({ context, address }) => {
    const again = await opened({ context, address }, {})
    await again.evaluate(() => localStorage.setItem('needfirst.been-here', 'yes'))
    await again.route(/kit-.*\.js$/, (route) => route.abort())
    await again.reload()
    await again.locator('.not-started').waitFor({ state: 'visible' })
    expect(await again.locator('.shell').isVisible()).toBe(false)
    await again.context().close()
  })

  test.for<[string, Hindered]>([
    ['all is well', {}],
    [
      'only the script before the first paint is lost',
      { hinder: (page) => page.route(/first-paint/, (r) => r.abort()) },
    ],
  ])('is out of sight once the product has started, and %s', async ([, hindered], { context, address }) => {
    const page = await opened({ context, address }, hindered)
    await page.locator('html.started').waitFor()
    await page.locator('.not-started').waitFor({ state: 'hidden' })
    await page.context().close()
  })
})
