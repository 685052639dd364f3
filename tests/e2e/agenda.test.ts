import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { en } from '../fixtures/every-word.ts'
import { describeInBrowser } from './browser.ts'
import { go, idOf, kept, openExample, start, startScenario, takeStep } from './walking.ts'

const { agenda, decision, scenarios } = en
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
/** Tabs to something that says this. */
async function tabTo(page: Page, says: RegExp): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    if (says.test(await page.evaluate(named))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Nothing that says ${says} was come to with Tab`)
}

/** What the element in focus is called. */
const named = () => (document.activeElement as HTMLElement | null)?.innerText ?? ''

describeInBrowser('the agenda', (test) => {
  test('changes as answers are given', async ({ page }) => {
    await openExample(page, /navigator for Hartsea/i)
    const id = idOf(page)
    const say = (level: 'unknown' | '0') => page.locator(`.level-choices input[value="${level}"]`).check()
    await go(page, `/a/${id}`)
    await page.getByText(agenda.fixed(decision.outcomes['need-not-demonstrated'])).waitFor()
    await page.locator('.agenda').getByRole('link', { name: 'What is missing' }).first().click()
    await say('unknown')
    await page.locator('form button[type="submit"]').last().click()
    await page.getByRole('heading', { name: agenda.first['settles-most'] }).waitFor()
    expect(await page.locator('.agenda .bullets').first().locator('li').count()).toBeGreaterThan(2)
  })

  test('follows the walk after a domain, and the walk follows it, by keyboard alone', async ({ page }) => {
    const id = await start(page)
    await go(page, `/a/${id}/need/n1-boundary`)
    while (!page.url().includes('/agenda?after=need')) await takeStep(page)
    await page.getByRole('heading', { level: 1, name: agenda.afterTitle('Local need') }).waitFor()
    await tabTo(page, new RegExp(`^${agenda.oneByOne}$`))
    await press(page, 'Enter')
    const seen = new Set<string>()
    for (let at = 0; at < 3; at++) {
      await page.waitForURL(/return=agenda.*settle/)
      await page.locator('h1').waitFor()
      const where = new URL(page.url()).hash.split('?')[0]!
      expect(seen).not.toContain(where)
      seen.add(where)
      await tabTo(page, /^Skip$|^Keep, and go on with the agenda$/)
      if (/settle.*settle/.test(page.url())) throw new Error('The way back was nested')
      await tabTo(page, where.includes('set-up') ? /^Keep, and go on with the agenda$/ : /^Skip$/)
      await press(page, 'Enter')
      await page.waitForURL((url) => !url.hash.startsWith(where))
    }
    await page.goBack()
    await page.waitForURL((url) => url.hash.startsWith([...seen].at(-1)!))
  })
})

describeInBrowser('scenarios', (test) => {
  const side = (page: Page) => page.getByRole('table').innerText()

  test('survive a reload, a saved file and its opening, and never touch the real answers', async ({
    page,
    address,
  }) => {
    await openExample(page, /navigator for Hartsea/i)
    const id = idOf(page)
    await startScenario(page, id, 'With the gap named')
    await page.getByLabel('Which answer?').selectOption({ label: 'What is missing' })
    await page.getByRole('radio', { name: /named and traced/ }).check()
    await page.getByText(scenarios.one.other).first().waitFor()
    await kept(page)
    await page.reload()
    await page.getByText(scenarios.one.other).first().waitFor()

    await go(page, `/a/${id}/scenarios`)
    await page.getByRole('table').waitFor()
    const before = await side(page)
    expect(before).toContain(scenarios.compare.changed)
    await go(page, `/a/${id}/need/n4-gap`)
    await page.locator('.level-choices').waitFor()
    const real = await page.locator('.level-choices input:checked').getAttribute('value')

    await go(page, `/a/${id}`)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save a file' }).click()
    const folder = await mkdtemp(join(tmpdir(), 'needfirst-'))
    const file = join(folder, 'saved.needfirst.json')
    await (await download).saveAs(file)
    const saved = JSON.parse(await readFile(file, 'utf8')) as { assessment: { answers: Record<string, object> } }
    expect(saved.assessment.answers['n4-gap']).toMatchObject({ level: Number(real) })

    await page.goto(`${address}/#/`)
    await page.locator('input[type="file"]').setInputFiles(file)
    await page.waitForURL((url) => /\/a\//.test(url.hash) && !url.hash.includes(id))
    await rm(folder, { recursive: true })
    await go(page, `/a/${idOf(page)}/scenarios`)
    await page.getByRole('table').waitFor()
    expect(await side(page)).toBe(before)
  })

  test('are started, changed and put back by keyboard alone', async ({ page }) => {
    await openExample(page, /Falls in sheltered housing/)
    const id = idOf(page)
    await go(page, `/a/${id}/scenarios`)
    await page.getByLabel('What is it called?').focus()
    await page.keyboard.type('Without the gap')
    await press(page, 'Enter')
    await page.getByRole('heading', { level: 1, name: 'Without the gap' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    while ((await page.evaluate(() => document.activeElement?.id)) !== 'which-answer') await press(page, 'Tab')
    await page.keyboard.type('What is miss')
    await press(page, 'Tab')
    const first = page.locator('.panel input[type="radio"]').first()
    for (let levels = 0; levels < 4 && !(await first.isChecked()); levels++) await press(page, 'ArrowUp')
    await page.getByText(scenarios.one.other).first().waitFor()
    await page.evaluate(() => document.querySelector<HTMLElement>('#supposed')!.focus())
    await tabTo(page, new RegExp(`^${scenarios.one.undo}`))
    await press(page, 'Enter')
    await page.getByText(scenarios.one.undone('What is missing')).waitFor()
    await page.getByText(scenarios.one.same).first().waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('supposed')
  })
})
