import { inflateSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { describeInFirefox } from './firefox.ts'

/** Asked at intervals: a window that is not in front paints nothing. */
const often = { polling: 50 }
const kept = (page: Page) =>
  page.waitForFunction(() => document.querySelector('.saved')?.textContent?.startsWith('Saved on this device, '), often)
/** The note stands behind a line of its own. */
const openNote = (page: Page) =>
  page.waitForSelector('#note').then((note) => note!.evaluate((one) => (one.closest('details')!.open = true)))
const idOf = (page: Page) => /#\/a\/([^/]+)/.exec(page.url())![1]!
const button = (text: string) => `::-p-xpath(//button[contains(normalize-space(.), "${text}")])`
const field = (label: string) => `::-p-xpath(//*[@id = //label[contains(., "${label}")]/@for])`

async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), path)
  await page.waitForFunction((to) => location.hash === `#${to}` && document.querySelector('h1') !== null, often, path)
}

/** A level, and how it is known, of the question that is open, which goes on. */
async function answer(page: Page, level: number): Promise<void> {
  await page.locator(`.level-choices input[value="${level}"]`).click()
  await page.locator('button[name="basis"][value="1"]').click()
}

async function start(page: Page): Promise<string> {
  await page.locator(button('quick look')).click()
  await page.locator(field('What is it about?')).fill('A walk')
  await kept(page)
  return idOf(page)
}

/** How many pages a PDF says it has, in the open or in a stream of objects. */
function pagesOf(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf)
  const texts = [bytes.toString('latin1')]
  for (const { index, 0: opening } of texts[0]!.matchAll(/stream\r?\n/g))
    try {
      texts.push(inflateSync(bytes.subarray(index + opening.length)).toString('latin1'))
    } catch {
      // Not a stream that is packed.
    }
  const counts = [...texts.join('\n').matchAll(/\/Count (\d+)/g)]
  return Math.max(0, ...counts.map(([, count]) => Number(count)))
}

describeInFirefox('in Firefox', ({ open, address }) => {
  test('a walk goes from home by set-up and questions to a recommendation, and nothing goes wrong on the way', async () => {
    const page = await open()
    const troubles: string[] = []
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
    page.on('request', (request) => !request.url().startsWith(address()) && troubles.push(request.url()))
    const id = await start(page)
    await go(page, `/a/${id}/need/n1-boundary`)
    for (let at = 0; at < 4; at++) {
      const before = page.url()
      await answer(page, at)
      await page.waitForFunction((was) => location.href !== was, often, before)
      await page.waitForFunction(() => !document.querySelector('.level-choices input:checked'), often)
    }
    await kept(page)
    await go(page, `/a/${id}/recommendation`)
    await page.waitForSelector('.outcome')
    expect(troubles.filter((one) => !one.startsWith('data:'))).toEqual([])
    await page.close()
  })

  test('what was given is there after a reload', async () => {
    const page = await open()
    const id = await start(page)
    await go(page, `/a/${id}/need/n1-boundary`)
    await answer(page, 2)
    await page.waitForSelector('.moved')
    await go(page, `/a/${id}/need/n1-boundary`)
    await openNote(page)
    await page.locator('#note').fill('Kept in Firefox')
    await kept(page)
    await page.reload()
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#note')?.value === 'Kept in Firefox',
      often,
    )
    expect(await page.$eval('input:checked', ({ value }) => value)).toBe('2')
    const row = await page.$eval(
      '.level-choices input:checked + span',
      (says) => getComputedStyle(says, '::before').boxShadow,
    )
    expect(row, 'the row of what is chosen is told apart').toContain('inset')
    await page.close()
  })

  test('one window sees what another gives', async () => {
    const page = await open()
    const id = await start(page)
    await go(page, `/a/${id}/need/n1-boundary`)
    const other = await open(`/#/a/${id}/need/n1-boundary`)
    await other.waitForSelector('#note')
    await page.bringToFront()
    await openNote(page)
    await page.locator('#note').fill('Seen in both')
    await kept(page)
    await other.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#note')?.value === 'Seen in both',
      often,
    )
    expect(await other.$eval('textarea#note', ({ value }) => value)).toBe('Seen in both')
    await page.close()
    await other.close()
  })

  test('a recommendation is printed as a handout, and what is folded stands open', async () => {
    const page = await open()
    await page.locator(button('navigator for Hartsea')).click()
    await page.waitForFunction(() => location.hash.startsWith('#/a/'), often)
    await go(page, `/a/${idOf(page)}/recommendation`)
    await page.waitForSelector('.outcome')
    await page.evaluate(() => void dispatchEvent(new Event('beforeprint')))
    await page.waitForSelector('.handout .sources li')
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }))
    expect(pages).toBeGreaterThan(1)
    expect(pages).toBeLessThanOrEqual(5)
    await page.close()
  })
})
