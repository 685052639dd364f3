import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'
import { browserPath, launchOptions } from './chromium.ts'
import { afterAll, beforeAll, describe, expect, inject, test as base } from 'vitest'

/** A page of the built product in a browser of its own; nothing may go wrong on it unseen. */
export type OnPage = { readonly page: Page; readonly context: BrowserContext; readonly address: string }

const noBrowser =
  'No Chromium was found, so the tests in a browser were left out. Install it (Debian: apt-get install chromium), or set CHROME_PATH to one.'

/**
 * Tests that need a browser: left out with a plain word where there is none, except on the build server. Without a service
 * worker, which would answer in place of the network they look at; the tests of it allow it.
 */
export function describeInBrowser(
  title: string,
  tests: (test: ReturnType<typeof inPage>) => void,
  options: BrowserContextOptions = {},
): void {
  if (!browserPath() && process.env['CI'] === 'true') throw new Error(noBrowser)
  if (!browserPath()) console.log(noBrowser)
  describe.skipIf(!browserPath())(title, () => {
    let browser: Browser | undefined
    beforeAll(async () => {
      browser = await chromium.launch(launchOptions())
    })
    afterAll(() => browser?.close())
    tests(inPage(() => browser!, options))
  })
}

function inPage(browser: () => Browser, options: BrowserContextOptions) {
  return base.extend<OnPage>({
    address: ({}, use) => use(inject('address')),
    context: async ({ address }, use) => {
      const context = await browser().newContext({ serviceWorkers: 'block', ...options })
      const troubles = await watch(context, address)
      await use(context)
      await context.close()
      expect(troubles, 'what went wrong on the page').toEqual([])
    },
    page: async ({ context, address }, use) => {
      const page = await context.newPage()
      await page.goto(address)
      await use(page)
    },
  })
}

/** Writes down every console error, uncaught error, request to another origin and breach of the content security policy. */
export async function watch(context: BrowserContext, address: string): Promise<readonly string[]> {
  const troubles: string[] = []
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Content security policy: ${violatedDirective} ${blockedURI}`),
    ),
  )
  context.on('console', (message) => {
    // A host of files alone has no session server to be found: the browser says so, and so does the page.
    if (message.location().url.endsWith('/api/live')) return
    if (message.type() === 'error' || /content security policy/i.test(message.text())) troubles.push(message.text())
  })
  context.on('weberror', (error) => troubles.push(`Uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && origin !== new URL(address).origin) troubles.push(`Request to ${request.url()}`)
  })
  return troubles
}
