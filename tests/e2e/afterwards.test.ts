import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { asked } from '../../src/content/asked.ts'
import { foundByAxe } from './axe.ts'
import { describeInBrowser } from './browser.ts'
import { allKept, arrive, go, idOf, openAll, start } from './walking.ts'

const { questions } = asked
const [first, second] = questions as [(typeof questions)[0], (typeof questions)[0]]

/** A quick look, with one group in the room and one that is not; two questions were put to hands. */
async function askTheRoom(page: Page): Promise<string> {
  const id = await start(page)
  await go(page, `/a/${id}/set-up/voices`)
  await page.getByLabel('Group or profession').fill('District nurses')
  await page.getByLabel('Who are they?').selectOption({ label: 'Front-line staff' })
  await page.getByLabel('How many of them are in the room?').fill('3')
  await page.getByRole('button', { name: 'Add this group' }).click()
  await page.getByText('District nurses', { exact: true }).waitFor()
  await allKept(page)
  await arrive(page, `/a/${id}/room`)
  await page.getByRole('radio', { name: 'Hands or cards' }).check()
  await page.getByRole('radio', { name: 'I pick them' }).check()
  for (const { short } of [first, second]) await page.getByRole('checkbox', { name: short }).check()
  await page.getByRole('radio', { name: '3 people' }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  for (const last of [false, true]) {
    for (const raised of [0, 0, 3, 0, 0]) {
      await page.keyboard.type(String(raised))
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Show the room' }).click()
    await page.getByRole('button', { name: last ? 'To the end' : 'Next question' }).click()
  }
  await page.getByRole('button', { name: 'End the sitting' }).click()
  await page.getByRole('heading', { level: 1, name: 'The sitting has ended' }).waitFor()
  await page.getByRole('link', { name: 'Somebody was not here?' }).click()
  return id
}

/** A file that a press saves, by its name and its text. */
async function savedBy(page: Page, press: string): Promise<{ readonly name: string; readonly buffer: Buffer }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: press }).click()
  const file = await download
  return { name: file.suggestedFilename(), buffer: await readFile(await file.path()) }
}

const open = async (page: Page, { name, buffer }: { readonly name: string; readonly buffer: Buffer }) =>
  page.locator('input[type="file"]').first().setInputFiles({ name, mimeType: 'application/json', buffer })

/** The page as it is at a narrow and at a wide window, which axe finds nothing in. */
async function look(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await foundByAxe(page)).toEqual([])
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider, `${width} px`).toBeLessThanOrEqual(0)
  }
}

describeInBrowser('somebody who was not in the room', (test) => {
  test('opens the file elsewhere, answers blind, and their view is told beside what the room said', async ({
    page,
    context,
    address,
  }) => {
    const id = await askTheRoom(page)
    await page.getByRole('heading', { level: 1, name: 'Somebody was not here' }).waitFor()
    await look(page)
    const assessment = await savedBy(page, 'Save the assessment as a file')

    const elsewhere = await context.browser()!.newContext({ serviceWorkers: 'block' })
    const away = await elsewhere.newPage()
    await away.goto(address)
    await open(away, assessment)
    await away.waitForURL(/\/a\//)
    expect(idOf(away)).not.toBe(id)
    await arrive(away, `/a/${idOf(away)}/room/afterwards`)
    await away.getByRole('link', { name: 'Add your view afterwards' }).click()
    await away.getByText('Question 2 of 2').waitFor()
    expect(await away.locator('main').textContent()).not.toContain('3 said')
    await away.getByRole('radio', { name: 'Another group' }).check()
    await away.getByLabel('What is it called?').fill('Carers')
    await away.getByRole('group', { name: first.ask }).getByRole('radio').first().check()
    await away.getByLabel('Why? In a line or two').fill('Nobody asked us.')
    await look(away)
    await away.reload()
    await away.getByText('Question 2 of 2').waitFor()
    expect(await away.getByLabel('Why? In a line or two').inputValue()).toBe('Nobody asked us.')
    const view = await savedBy(away, 'Save my view')
    expect(view.name).toMatch(/\.needfirst-view\.json$/)
    await away.getByRole('heading', { level: 1, name: 'Your view is saved as a file' }).waitFor()
    await look(away)
    await elsewhere.close()

    await go(page, '/')
    await open(page, view)
    await page.waitForURL(new RegExp(`/a/${id}/room/view-given`))
    await page.getByText('Because: Nobody asked us.').waitFor()
    await look(page)
    await page.getByRole('radio', { name: 'Put “Carers” on the list, as not in the room' }).check()
    await page.getByRole('button', { name: 'Add this view' }).click()
    await page.getByRole('heading', { level: 1, name: 'The view is added' }).waitFor()
    await allKept(page)
    await page.getByRole('link', { name: 'See the recommendation' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await openAll(page)
    await page.getByText(/^Afterwards, one person of Carers, \d+ \w+ \d{4}:$/).waitFor()

    await go(page, '/')
    await open(page, view)
    await page.getByText('This view is added already, so there is nothing to do.').waitFor()
  })
})
