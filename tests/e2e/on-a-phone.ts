import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Now } from '../../src/domain/session/wire.ts'
import { phone as words } from '../../src/locales/en/phone.ts'
import { groups } from '../room/a-room.ts'
import { FakeServer } from '../room/fake-server.ts'
import { watch } from './browser.ts'

export type OnAPhone = {
  readonly page: Page
  readonly server: FakeServer
  readonly context: BrowserContext
  /** Ends both; nothing may have gone wrong on the page, but that a server was away, or refused. */
  readonly end: () => Promise<void>
}

/** A phone in front of its page, and the server of its session. `before` runs in the browser before anything of the page. */
export async function onAPhone(
  context: BrowserContext,
  now: Now,
  { before, ...options }: BrowserContextOptions & { readonly before?: () => void } = {},
): Promise<OnAPhone> {
  const server = await new FakeServer(now).start()
  const own = await context
    .browser()!
    .newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block', ...options })
  const troubles = await watch(own, server.address)
  if (before) await own.addInitScript(before)
  const page = await own.newPage()
  await page.goto(server.page)
  return {
    page,
    server,
    context: own,
    end: async () => {
      await own.close()
      await server.kill()
      expect(troubles.filter((trouble) => !trouble.startsWith('Failed to load resource'))).toEqual([])
    },
  }
}

/** Joins for the first group. */
export async function join(page: Page): Promise<void> {
  await page.getByText(groups[0]!.name).click()
  await page.getByRole('button', { name: words.group.take }).click()
  await page.getByText(words.about.youAre).waitFor()
}

export const heading = (page: Page) => page.locator('h1')

/** What the foot says. */
export const foot = (page: Page) => page.locator('footer')
