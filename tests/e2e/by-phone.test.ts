import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { asked } from '../../src/content/asked.ts'
import { byPhone as words } from '../../src/locales/en/by-phone.ts'
import { phone } from '../../src/locales/en/phone.ts'
import { liveServer } from '../../src/server/app.ts'
import { sqliteStore } from '../../src/server/store/sqlite.ts'
import { describeInBrowser } from './browser.ts'
import { allKept, arrive, go, kept, start } from './walking.ts'

const { questions } = asked
const [first, second] = questions
const groups = ['District nurses', 'Carers'] as const

/** The server itself, that can be killed and started again on the same file and port. */
async function aServer() {
  const folder = mkdtempSync(join(tmpdir(), 'by-phone-'))
  const file = join(folder, 'sittings.db')
  const open = async (port: number) => {
    const { app } = liveServer({ store: await sqliteStore(file), folder: 'dist' })
    await app.listen({ port, host: '127.0.0.1' })
    return app
  }
  let app = await open(0)
  const { port } = app.server.address() as { readonly port: number }
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => app.close(),
    again: async () => void (app = await open(port)),
    end: async () => {
      await app.close()
      rmSync(folder, { recursive: true })
    },
  }
}

async function aPage(browser: Browser, address: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(address)
  return page
}

/** A quick look on the server's address, with two groups in the room, at the page to ask them. */
async function lead(page: Page): Promise<void> {
  const id = await start(page)
  await go(page, `/a/${id}/set-up/voices`)
  for (const group of groups) {
    await page.getByLabel('Group or profession').fill(group)
    await page.getByLabel('Who are they?').selectOption({ label: 'Front-line staff' })
    await page.getByRole('button', { name: 'Add this group' }).click()
    await page.getByText(group, { exact: true }).waitFor()
  }
  await allKept(page)
  await arrive(page, `/a/${id}/room`)
  await page.getByRole('radio', { name: words.door.say }).check()
  await page.getByRole('radio', { name: 'I pick them' }).check()
  for (const { short } of [first!, second!]) await page.getByRole('checkbox', { name: short }).check()
  await page.getByRole('radio', { name: '3 people' }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: words.open, exact: true }).waitFor()
}

const press = (page: Page, say: string) => page.getByRole('button', { name: say, exact: true }).click()
const rows = (page: Page) => page.locator('.in-numbers tbody tr').allInnerTexts()

describeInBrowser('the room by phones', (test) => {
  test('answers blind, is shown by group, survives a dead server, and nothing is left of it after the end', async ({
    context,
  }) => {
    const server = await aServer()
    const browser = context.browser()!
    const desk = await aPage(browser, server.address)
    await lead(desk)
    const address = `http://${await desk.locator('.way-in .address').innerText()}`
    expect(address).toMatch(/\/j\/[A-Z0-9]{8}$/)
    const phones = await Promise.all(Array.from({ length: 5 }, () => aPage(browser, address)))
    for (const [at, page] of phones.entries()) {
      await page.getByText(groups[at < 4 ? 0 : 1]).click()
      await press(page, phone.group.take)
    }
    await desk.getByText(words.here(5)).waitFor()

    await press(desk, words.open)
    for (const [at, page] of phones.entries()) {
      await page
        .locator('label.choice, .choice')
        .nth(at === 0 ? 0 : 3)
        .click()
      await page.getByText(phone.kept).waitFor()
    }
    await desk.getByText(words.answered(5, 5)).waitFor()
    // No level has reached the desk before it is shown.
    expect(await desk.locator('.in-numbers').count()).toBe(0)
    await press(desk, words.close)
    await desk.getByText(words.notShown(1)).waitFor()

    await server.stop()
    await desk.getByText(words.away).waitFor()
    await server.again()
    await desk.getByText(words.away).waitFor({ state: 'detached' })
    await desk.reload()
    await press(desk, words.show)
    await desk.locator('.in-numbers').waitFor()
    await kept(desk)
    expect((await rows(desk)).join(' ')).toContain(groups[0])
    expect((await rows(desk)).join(' ')).not.toContain(groups[1])
    await phones[4]!.getByText(phone.shown.notShown(1)).waitFor()

    await press(desk, words.end)
    await desk.getByText(words.ended).waitFor()
    expect((await fetch(address)).status).toBe(404)
    for (const page of [desk, ...phones]) await page.context().close()
    await server.end()
  })

  test('goes on without the server, with what was shown on record', async ({ context }) => {
    const server = await aServer()
    const desk = await aPage(context.browser()!, server.address)
    await lead(desk)
    await server.stop()
    await desk.getByText(words.away).waitFor()
    await press(desk, words.without)
    await desk.getByRole('radio', { name: 'Hands or cards' }).waitFor()
    await desk.context().close()
    await server.again()
    await server.end()
  })
})
