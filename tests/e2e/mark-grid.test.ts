import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { byPhone } from '../../src/locales/en/by-phone.ts'
import { gridImport as list } from '../../src/locales/en/grid-import.ts'
import { common } from '../../src/locales/en/common.ts'
import { grid } from '../../src/locales/en/grid.ts'
import { marking as words } from '../../src/locales/en/marking.ts'
import { phone } from '../../src/locales/en/phone.ts'
import { wall as walls } from '../../src/locales/en/wall.ts'
import { cellNamed } from '../fixtures/grid-cell-named.ts'
import { foundByAxe } from './axe.ts'
import { describeInBrowser } from './browser.ts'
import { unreadable } from './unreadable.ts'
import { ownServer } from './own-server.ts'
import { go, kept, start } from './walking.ts'

/** A grid of three tasks and two roles, of which the nurses are said to do one. */
async function atGrid(page: Page): Promise<string> {
  const id = await start(page)
  await go(page, `/a/${id}/grid`)
  await page.getByLabel(list.paste).fill('Task\tHours\tNurse\tCarer\nWounds\t10\tN\t\nFalls\t5\t\t\nCalls\t4\t\t')
  await page.getByRole('button', { name: list.look }).click()
  await page.getByRole('radio', { name: list.blankUnknown }).check()
  await page.getByRole('button', { name: list.take }).click()
  await cell(page, 'Wounds', 'Nurse').waitFor()
  await kept(page)
  return id
}

const cell = (page: Page, task: string, role: string) =>
  page.locator('[role=gridcell]').and(page.getByLabel(new RegExp(`^${task}, ${role}: `)))
const press = (page: Page, say: string) => page.getByRole('button', { name: say, exact: true }).click()
const mark = async (page: Page, say: string) => {
  await page.getByText(say, { exact: true }).click()
  await page.locator('footer').getByText(phone.kept).waitFor()
}

async function aPhone(browser: Browser, address: string, role: string): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(address)
  await page.getByText(role, { exact: true }).click()
  await press(page, phone.group.take)
  return page
}

describeInBrowser('a room that marks the grid', (test) => {
  test('marks blind, survives a reload and a dead server, is shown, settled, kept in one step and taken back', async ({
    context,
  }) => {
    const server = await ownServer()
    const browser = context.browser()!
    const around = await browser.newContext({ serviceWorkers: 'block' })
    const desk = await around.newPage()
    await desk.goto(server.address)
    const id = await atGrid(desk)
    await desk.getByRole('link', { name: grid.inARoom }).click()
    await desk.getByText(words.count(3)).waitFor()
    const axe: string[] = []
    const look = async (where: string, page: Page) => {
      if (process.env['SHOTS'])
        await page.screenshot({
          path: `${process.env['SHOTS']}/${where}-${page === desk ? 'desk' : 'phone'}.png`,
          fullPage: true,
        })
      for (const width of page === desk ? [1280, 390, 320] : [390, 320]) {
        await page.setViewportSize({ width, height: 844 })
        axe.push(...(await foundByAxe(page)).map((one) => `${where} at ${width}: ${one}`))
        const over = await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)
        if (over > 0) axe.push(`${where} at ${width}: ${over} px too wide`)
      }
      if (page === desk) await page.setViewportSize({ width: 1280, height: 900 })
    }
    await look('before', desk)
    await press(desk, words.begin)
    const address = `http://${await desk.locator('.way-in .address').innerText()}`
    const [wall] = await Promise.all([
      around.waitForEvent('page'),
      desk.getByRole('link', { name: walls.open }).click(),
    ])
    await wall.setViewportSize({ width: 1024, height: 768 })
    await wall.locator('.join-at').waitFor()

    const nurse = await aPhone(browser, address, 'Nurse')
    const other = await aPhone(browser, address, 'Nurse')
    await nurse.getByRole('heading', { level: 1, name: 'Wounds' }).waitFor()
    await nurse.getByText(`${words.help} ${words.size('10')}`).waitFor()
    await mark(nurse, words.says.could)
    await look('a task', nurse)
    await press(nurse, phone.tasks.next)
    await mark(nurse, words.says.now)
    await nurse.reload()
    await nurse.getByRole('heading', { level: 1, name: 'Calls' }).waitFor()
    await press(nurse, phone.pace.back)
    await nurse.locator('input:checked').waitFor()
    await press(nurse, phone.tasks.next)
    // The last is passed over.
    await nurse.getByText(phone.tasks.place(3, 3)).waitFor()
    await mark(other, words.says.could)
    await press(other, phone.tasks.next)

    await server.stop()
    await other.getByText(words.says.law, { exact: true }).click()
    await other.locator('footer').getByText(phone.unsent).waitFor()
    await server.again()
    await other.locator('footer').getByText(phone.kept).waitFor()
    const late = await aPhone(browser, address, 'Carer')
    await mark(late, words.says['will-not'])
    await desk.getByText(words.reached(2, 3)).waitFor()
    await desk.getByText(words.reached(1, 3)).waitFor()
    await wall.getByText(words.reached(2, 3)).waitFor()
    for (const page of [desk, wall]) expect(await page.locator('body').innerText()).not.toMatch(/by law|will not/)
    if (process.env['SHOTS']) await wall.screenshot({ path: `${process.env['SHOTS']}/wall-${Date.now()}.png` })
    expect(await unreadable(wall)).toEqual([])
    await look('how far', desk)

    await press(desk, words.close)
    await desk.getByText(words.closed).waitFor()
    await late.getByText(phone.waiting.closed).waitFor()
    await look('closed', desk)
    await press(desk, words.show)
    await desk.getByRole('heading', { level: 1, name: words.shown }).waitFor()
    await late.getByText(phone.shown.over).waitFor()
    await look('shown', late)
    await wall.getByText(words.wall.apart(1), { exact: false }).first().waitFor()
    if (process.env['SHOTS']) await wall.screenshot({ path: `${process.env['SHOTS']}/wall-${Date.now()}.png` })
    expect(await unreadable(wall)).toEqual([])
    await press(desk, words.wall.next)
    await wall.getByText(words.differs(grid.marks.could, grid.marks.now)).waitFor()
    if (process.env['SHOTS']) await wall.screenshot({ path: `${process.env['SHOTS']}/wall-${Date.now()}.png` })
    expect(await unreadable(wall)).toEqual([])
    await desk.getByText(words.preview(3)).waitFor()
    await desk.getByText(words.changes(1)).waitFor()
    await desk.getByText(words.unsettled(1)).waitFor()
    await look('shown', desk)
    await desk.getByLabel(words.cell('Falls', 'Nurse')).selectOption({ label: grid.marks.now })
    await press(desk, words.keep(3))
    await desk.getByText(words.kept).waitFor()
    await kept(desk)
    await look('kept', desk)

    await go(desk, `/a/${id}/grid`)
    const stands = async (task: string, role: string, says: string) =>
      desk
        .locator('[role=gridcell]')
        .and(desk.getByLabel(cellNamed(task, role, says)))
        .waitFor()
    await stands('Wounds', 'Nurse', grid.marks.could)
    await stands('Falls', 'Nurse', grid.marks.now)
    await stands('Wounds', 'Carer', grid.marks['will-not'])
    await stands('Calls', 'Carer', grid.table.blank)
    await desk.getByRole('button', { name: common.undo }).first().click()
    await stands('Wounds', 'Nurse', grid.marks.now)
    await stands('Falls', 'Nurse', grid.table.blank)
    await go(desk, `/a/${id}/room/grid`)
    await press(desk, byPhone.end)
    await desk.getByText(byPhone.ended).waitFor()
    expect((await fetch(address)).status).toBe(404)
    expect(axe).toEqual([])
    for (const page of [nurse, other, late]) await page.context().close()
    await around.close()
    await server.end()
  })
})
