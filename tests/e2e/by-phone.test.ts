import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { asked } from '../../src/content/asked.ts'
import { byPhone as words } from '../../src/locales/en/by-phone.ts'
import { phone } from '../../src/locales/en/phone.ts'
import { describeInBrowser } from './browser.ts'
import { ownServer } from './own-server.ts'
import { allKept, arrive, go, kept, start } from './walking.ts'

const { questions } = asked
const [first, second] = questions
const twoGroups = ['District nurses', 'Carers'] as const

async function aPage(browser: Browser, address: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(address)
  return page
}

/** A quick look on the server's address, with two groups in the room, at the page to ask them. */
async function lead(
  page: Page,
  groups: readonly string[] = twoGroups,
  otherwise = () => Promise.resolve(),
): Promise<void> {
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
  await otherwise()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.locator('.way-in').waitFor()
}

const press = (page: Page, say: string) => page.getByRole('button', { name: say, exact: true }).click()
const rows = (page: Page) => page.locator('.in-numbers tbody tr').allInnerTexts()

describeInBrowser('the room by phones', (test) => {
  test('answers blind, is shown by group, survives a dead server, and nothing is left of it after the end', async ({
    context,
  }) => {
    const server = await ownServer()
    const browser = context.browser()!
    const desk = await aPage(browser, server.address)
    await lead(desk)
    const address = `http://${await desk.locator('.way-in .address').innerText()}`
    expect(address).toMatch(/\/j\/[A-Z0-9]{8}$/)
    const phones = await Promise.all(Array.from({ length: 5 }, () => aPage(browser, address)))
    for (const [at, page] of phones.entries()) {
      await page.getByText(twoGroups[at < 4 ? 0 : 1]).click()
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
    expect((await rows(desk)).join(' ')).toContain(twoGroups[0])
    expect((await rows(desk)).join(' ')).not.toContain(twoGroups[1])
    await phones[4]!.getByText(phone.shown.notShown(1)).waitFor()

    await press(desk, words.end)
    await desk.getByText(words.ended).waitFor()
    expect((await fetch(address)).status).toBe(404)
    for (const page of [desk, ...phones]) await page.context().close()
    await server.end()
  })

  test('goes on without the server, with what was shown on record', async ({ context }) => {
    const server = await ownServer()
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

  test('holds twelve: two drop out, one is late, one reloads, one sleeps, a group is too small, and five stand against five', async ({
    context,
  }) => {
    const server = await ownServer()
    const browser = context.browser()!
    const desk = await aPage(browser, server.address)
    await lead(desk, ['Nurses', 'Social workers', 'GPs'])
    const address = `http://${await desk.locator('.way-in .address').innerText()}`
    const join = async (group: string) => {
      const page = await aPage(browser, address)
      await page.getByText(group, { exact: true }).click()
      await press(page, phone.group.take)
      await page.getByText(phone.about.youAre).waitFor()
      return page
    }
    const choose = async (page: Page, number: number) => {
      await page
        .locator('.choice')
        .nth(number - 1)
        .click()
      await page.getByText(phone.kept).waitFor()
    }
    const all = async (group: string, many: number) => {
      const pages: Page[] = []
      // oxlint-disable-next-line no-await-in-loop
      for (let at = 0; at < many; at++) pages.push(await join(group))
      return pages
    }
    const nurses = await all('Nurses', 5)
    const social = await all('Social workers', 4)
    const gps = await all('GPs', 2)
    await desk.getByText(words.here(11)).waitFor()

    await press(desk, words.open)
    const late = await join('Social workers')
    await desk.getByText(words.here(12)).waitFor()
    const [reloading, sleeping, ...steady] = nurses
    await choose(reloading!, 1)
    await reloading!.reload()
    await reloading!.locator('input:checked').waitFor()
    const sleep = await sleeping!.context().newCDPSession(sleeping!)
    await sleep.send('Page.setWebLifecycleState', { state: 'frozen' })
    for (const page of steady) await choose(page, 1)
    for (const page of [...social, late]) await choose(page, 4)
    for (const page of gps) await choose(page, 2)
    await desk.getByText(words.answered(11, 12)).waitFor()
    await sleep.send('Page.setWebLifecycleState', { state: 'active' })
    await choose(sleeping!, 1)
    await desk.getByText(words.answered(12, 12)).waitFor()
    await press(desk, words.close)
    await desk.getByText(words.notShown(2)).waitFor()
    await press(desk, words.show)
    await desk.getByRole('heading', { name: 'You stand apart' }).waitFor()
    const said = await rows(desk)
    expect(said.map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'Nurses 5 0 0 0 0 1',
      'Social workers 0 0 0 5 0 4',
    ])
    for (const page of [reloading!, sleeping!, late, gps[0]!]) await page.getByText(phone.shown.notShown(2)).waitFor()

    // Two go home before the next question; the server dies while it is answered, and the room goes on by hands.
    await steady[0]!.context().close()
    await gps[1]!.context().close()
    await press(desk, words.next)
    await press(desk, words.open)
    await choose(late, 3)
    await server.stop()
    await social[0]!.locator('.choice').nth(2).click()
    await social[0]!.getByText(phone.unsent).waitFor()
    await desk.getByText(words.away).waitFor()
    await press(desk, words.without)
    await desk.getByRole('radio', { name: 'Hands or cards' }).check()
    await desk.getByRole('radio', { name: 'I pick them' }).check()
    await desk.getByRole('checkbox', { name: second!.short }).check()
    await desk.getByRole('radio', { name: '3 people' }).check()
    await desk.getByRole('button', { name: 'Begin' }).click()
    for (const many of [4, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 1, 0, 0, 0]) {
      await desk.keyboard.type(String(many))
      await desk.keyboard.press('Enter')
    }
    await press(desk, 'Close the answers')
    if (await desk.getByRole('heading', { name: 'Close now?' }).count()) await press(desk, 'Close the answers')
    await press(desk, 'Show the room')
    await kept(desk)
    expect(await rows(desk)).toHaveLength(2)
    await go(desk, `${/#(\/a\/[^/]+)/.exec(desk.url())![1]}/recommendation`)
    await desk.getByText('Where you differed').first().waitFor()
    for (const page of [desk, ...nurses, ...social, ...gps, late]) await page.context().close()
    await server.again()
    await server.end()
  })

  test('may go through the questions at their own pace, and each is shown when it is closed', async ({ context }) => {
    const server = await ownServer()
    const browser = context.browser()!
    const desk = await aPage(browser, server.address)
    await lead(desk, twoGroups, async () => desk.getByRole('radio', { name: words.pace['own-pace'].say }).check())
    const address = `http://${await desk.locator('.way-in .address').innerText()}`
    for (let at = 0; at < 3; at++) {
      const page = await aPage(browser, address)
      await page.getByText(twoGroups[0]).click()
      await press(page, phone.group.take)
      for (const [place, number] of [at + 1, 4].entries()) {
        await page.getByText(phone.pace.place(place + 1, 2)).waitFor()
        await page
          .locator('.choice')
          .nth(number - 1)
          .click()
        await page.getByText(phone.kept).waitFor()
        if (place === 0) await press(page, phone.pace.next)
      }
      await page.context().close()
    }
    await desk.getByText(words.answered(3, 3)).waitFor()
    for (const [at, counts] of ['1 1 1 0 0', '0 0 0 3 0'].entries()) {
      await press(desk, words.close)
      await desk.getByText(words.closed).waitFor()
      await press(desk, words.show)
      await desk.locator('.in-numbers').waitFor()
      await expect.poll(async () => (await rows(desk)).join(' ').replaceAll(/\s+/g, ' ')).toContain(counts)
      if (at === 0) await press(desk, words.next)
    }
    await desk.context().close()
    await server.end()
  })
})
